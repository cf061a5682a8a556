stateful "awscc_finspace_environment" {
  summary = "An environment with its data sets and users"
  kind    = "container"
  tier    = "critical"
  docs    = "https://registry.terraform.io/providers/hashicorp/awscc/latest/docs/resources/finspace_environment"

  iam {
    destroy = ["finspace:DeleteEnvironment"]
  }
}
