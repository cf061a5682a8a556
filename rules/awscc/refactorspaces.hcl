stateful "awscc_refactorspaces_application" {
  summary = "An application, whose proxy address cannot be had again"
  kind    = "network"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/hashicorp/awscc/latest/docs/resources/refactorspaces_application"

  iam {
    destroy = ["refactor-spaces:DeleteApplication"]
  }
}
