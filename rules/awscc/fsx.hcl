stateful "awscc_fsx_data_repository_association" {
  summary = "The link between a file system and its bucket"
  kind    = "file-system"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/hashicorp/awscc/latest/docs/resources/fsx_data_repository_association"

  iam {
    destroy = ["fsx:DeleteDataRepositoryAssociation"]
  }
}
