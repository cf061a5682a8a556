stateful "awscc_gamelift_alias" {
  summary = "An alias of fleets, whose id is in game clients"
  kind    = "identity"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/hashicorp/awscc/latest/docs/resources/gamelift_alias"

  iam {
    destroy = ["gamelift:DeleteAlias"]
  }
}
