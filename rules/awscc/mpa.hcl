stateful "awscc_mpa_identity_source" {
  summary = "The identities of approvers, which their teams rest on"
  kind    = "identity"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/hashicorp/awscc/latest/docs/resources/mpa_identity_source"

  iam {
    destroy = ["mpa:DeleteIdentitySource"]
  }
}
