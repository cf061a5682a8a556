stateful "awscc_quicksight_analysis" {
  summary = "An analysis that people edit"
  kind    = "other"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/hashicorp/awscc/latest/docs/resources/quicksight_analysis"

  iam {
    destroy = ["quicksight:DeleteAnalysis"]
  }
}

stateful "awscc_quicksight_dashboard" {
  summary = "A dashboard and its versions"
  kind    = "other"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/hashicorp/awscc/latest/docs/resources/quicksight_dashboard"

  iam {
    destroy = ["quicksight:DeleteDashboard"]
  }
}

stateful "awscc_quicksight_data_set" {
  summary = "A data set, with the data imported into it"
  kind    = "warehouse"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/hashicorp/awscc/latest/docs/resources/quicksight_data_set"

  iam {
    destroy = ["quicksight:DeleteDataSet"]
  }
}

stateful "awscc_quicksight_knowledge_base" {
  summary = "A knowledge base and the documents indexed in it"
  kind    = "search"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/hashicorp/awscc/latest/docs/resources/quicksight_knowledge_base"
}

stateful "awscc_quicksight_space" {
  summary = "A space with the files that people put in it"
  kind    = "container"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/hashicorp/awscc/latest/docs/resources/quicksight_space"
}

stateful "awscc_quicksight_topic" {
  summary = "A topic that people edit and the answers they confirmed"
  kind    = "other"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/hashicorp/awscc/latest/docs/resources/quicksight_topic"

  iam {
    destroy = ["quicksight:DeleteTopic"]
  }
}

stateful "awscc_quicksight_topic_v2" {
  summary = "A topic that people edit and the answers they confirmed"
  kind    = "other"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/hashicorp/awscc/latest/docs/resources/quicksight_topic_v2"

  iam {
    destroy = ["quicksight:DeleteTopic"]
  }
}
