stateful "aws_dataexchange_data_set" {
  summary = "A data set that is shared or sold, and its revisions"
  kind    = "warehouse"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/dataexchange_data_set"

  iam {
    destroy = ["dataexchange:DeleteDataSet", "dataexchange:DeleteRevision", "dataexchange:DeleteAsset"]
  }
}

stateful "aws_dataexchange_revision" {
  summary = "A revision of a data set and its assets"
  kind    = "warehouse"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/dataexchange_revision"

  iam {
    destroy = ["dataexchange:DeleteRevision", "dataexchange:DeleteAsset"]
    disarm  = ["dataexchange:RevokeRevision"]
  }
}

stateful "aws_dataexchange_revision_assets" {
  summary = "A revision of a data set and the assets imported into it"
  kind    = "warehouse"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/dataexchange_revision_assets"

  hazard "force_destroy" {
    unsafe  = ["true"]
    default = "false"
    because = "a published revision is taken back and deleted"
  }

  iam {
    destroy = ["dataexchange:DeleteRevision", "dataexchange:DeleteAsset"]
    disarm  = ["dataexchange:UpdateRevision", "dataexchange:RevokeRevision"]
  }
}
