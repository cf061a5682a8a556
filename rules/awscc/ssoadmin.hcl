stateful "awscc_sso_instance" {
  summary = "An instance of IAM Identity Center with its users, groups and access"
  kind    = "identity"
  tier    = "critical"
  docs    = "https://registry.terraform.io/providers/hashicorp/awscc/latest/docs/resources/sso_instance"

  iam {
    destroy = ["sso:DeleteInstance"]
  }
}
