stateful "awscc_iotanalytics_channel" {
  summary = "A channel and the raw messages in it"
  kind    = "database"
  tier    = "critical"
  docs    = "https://registry.terraform.io/providers/hashicorp/awscc/latest/docs/resources/iotanalytics_channel"

  recovery "retention_period.number_of_days" {
    weaker = "lower"
  }

  iam {
    destroy = ["iotanalytics:DeleteChannel"]
    disarm  = ["iotanalytics:UpdateChannel"]
  }
}

stateful "awscc_iotanalytics_dataset" {
  summary = "A data set and the contents kept of it"
  kind    = "database"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/hashicorp/awscc/latest/docs/resources/iotanalytics_dataset"

  recovery "retention_period.number_of_days" {
    weaker = "lower"
  }

  recovery "versioning_configuration.max_versions" {
    weaker = "lower"
  }

  iam {
    destroy = ["iotanalytics:DeleteDataset", "iotanalytics:DeleteDatasetContent"]
    disarm  = ["iotanalytics:UpdateDataset"]
  }
}

stateful "awscc_iotanalytics_datastore" {
  summary = "A store of processed messages"
  kind    = "database"
  tier    = "critical"
  docs    = "https://registry.terraform.io/providers/hashicorp/awscc/latest/docs/resources/iotanalytics_datastore"

  recovery "retention_period.number_of_days" {
    weaker = "lower"
  }

  iam {
    destroy = ["iotanalytics:DeleteDatastore"]
    disarm  = ["iotanalytics:UpdateDatastore"]
  }
}
