stateful "awscc_scn_dataset" {
  summary = "A dataset of the supply chain data lake"
  kind    = "database"
  tier    = "critical"
  docs    = "https://registry.terraform.io/providers/hashicorp/awscc/latest/docs/resources/scn_dataset"

  iam {
    destroy = ["scn:DeleteDataLakeDataset"]
  }
}

stateful "awscc_scn_namespace" {
  summary = "A namespace and its datasets in the supply chain data lake"
  kind    = "container"
  tier    = "critical"
  docs    = "https://registry.terraform.io/providers/hashicorp/awscc/latest/docs/resources/scn_namespace"

  iam {
    destroy = ["scn:DeleteDataLakeNamespace"]
  }
}
