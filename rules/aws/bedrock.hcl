stateful "aws_bedrock_custom_model" {
  summary = "A model trained on own data"
  kind    = "other"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/bedrock_custom_model"

  iam {
    destroy = ["bedrock:DeleteCustomModel"]
  }
}

stateful "aws_bedrockagent_data_source" {
  summary = "A data source and the vectors made from it"
  kind    = "search"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/bedrockagent_data_source"

  hazard "data_deletion_policy" {
    unsafe  = ["DELETE"]
    because = "the vectors in the vector store are deleted with the data source"
  }

  iam {
    destroy = ["bedrock:DeleteDataSource"]
  }
}

stateful "aws_bedrockagent_knowledge_base" {
  summary = "A knowledge base and its data sources"
  kind    = "search"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/bedrockagent_knowledge_base"

  iam {
    destroy = ["bedrock:DeleteKnowledgeBase"]
  }
}

stateful "aws_qbusiness_application" {
  summary = "An assistant with its conversations and users"
  kind    = "search"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/qbusiness_application"

  iam {
    destroy = ["qbusiness:DeleteApplication"]
  }
}
