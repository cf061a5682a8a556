stateful "awscc_identitystore_group" {
  summary = "A group in IAM Identity Center and the access given to it"
  kind    = "identity"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/hashicorp/awscc/latest/docs/resources/identitystore_group"

  iam {
    destroy = ["identitystore:DeleteGroup"]
  }
}
