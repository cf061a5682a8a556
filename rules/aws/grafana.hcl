stateful "aws_grafana_workspace" {
  summary = "A workspace with its dashboards and data sources"
  kind    = "other"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/grafana_workspace"

  iam {
    destroy = ["grafana:DeleteWorkspace"]
  }
}
