stateful "aws_prometheus_workspace" {
  summary = "A workspace and its metrics"
  kind    = "log"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/prometheus_workspace"

  iam {
    destroy = ["aps:DeleteWorkspace"]
    disarm  = ["aps:UpdateWorkspaceConfiguration"]
  }
}
