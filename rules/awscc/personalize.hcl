stateful "awscc_personalize_dataset" {
  summary = "A dataset of users, items and what users did"
  kind    = "database"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/hashicorp/awscc/latest/docs/resources/personalize_dataset"

  iam {
    destroy = ["personalize:DeleteDataset"]
  }
}

stateful "awscc_personalize_solution" {
  summary = "A solution and its trained versions"
  kind    = "other"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/hashicorp/awscc/latest/docs/resources/personalize_solution"

  iam {
    destroy = ["personalize:DeleteSolution"]
  }
}
