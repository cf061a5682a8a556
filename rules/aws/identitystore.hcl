stateful "aws_identitystore_group" {
  summary = "A group in IAM Identity Center and the access given to it"
  kind    = "identity"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/identitystore_group"

  iam {
    destroy = ["identitystore:DeleteGroup"]
  }
}

stateful "aws_identitystore_user" {
  summary = "A person in IAM Identity Center"
  kind    = "identity"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/identitystore_user"

  iam {
    destroy = ["identitystore:DeleteUser"]
  }
}
