stateful "awscc_datasync_agent" {
  summary = "An agent on own premises, which has to be activated anew"
  kind    = "identity"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/hashicorp/awscc/latest/docs/resources/datasync_agent"

  iam {
    destroy = ["datasync:DeleteAgent"]
  }
}
