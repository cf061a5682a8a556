stateful "awscc_aps_workspace" {
  summary = "A workspace and its metrics"
  kind    = "log"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/hashicorp/awscc/latest/docs/resources/aps_workspace"

  recovery "workspace_configuration.retention_period_in_days" {
    weaker = "lower"
  }

  iam {
    destroy = ["aps:DeleteWorkspace"]
    disarm  = ["aps:UpdateWorkspaceConfiguration"]
  }
}
