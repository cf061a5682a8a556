stateful "awscc_grafana_workspace" {
  summary = "A workspace with its dashboards and data sources"
  kind    = "other"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/hashicorp/awscc/latest/docs/resources/grafana_workspace"

  iam {
    destroy = ["grafana:DeleteWorkspace"]
  }
}
