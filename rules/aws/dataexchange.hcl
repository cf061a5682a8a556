stateful "aws_dataexchange_data_set" {
  summary = "A data set that is shared or sold, and its revisions"
  kind    = "warehouse"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/dataexchange_data_set"

  iam {
    destroy = ["dataexchange:DeleteDataSet", "dataexchange:DeleteRevision", "dataexchange:DeleteAsset"]
  }
}
