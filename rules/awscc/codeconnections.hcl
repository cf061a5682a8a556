stateful "awscc_codeconnections_connection" {
  summary = "A connection to a Git provider, which a person has to confirm again"
  kind    = "identity"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/hashicorp/awscc/latest/docs/resources/codeconnections_connection"

  iam {
    destroy = ["codeconnections:DeleteConnection"]
  }
}

stateful "awscc_codestarconnections_connection" {
  summary = "A connection to a Git provider, which a person has to confirm again"
  kind    = "identity"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/hashicorp/awscc/latest/docs/resources/codestarconnections_connection"

  iam {
    destroy = ["codestar-connections:DeleteConnection", "codeconnections:DeleteConnection"]
  }
}
