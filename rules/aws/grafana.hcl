stateful "aws_grafana_workspace" {
  summary = "A workspace with its dashboards and data sources"
  kind    = "other"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/grafana_workspace"

  iam {
    destroy = ["grafana:DeleteWorkspace"]
  }
}

stateful "aws_grafana_workspace_api_key" {
  summary = "An API key of a workspace, which is shown only once"
  kind    = "secret"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/grafana_workspace_api_key"

  iam {
    destroy = ["grafana:DeleteWorkspaceApiKey"]
  }
}

stateful "aws_grafana_workspace_service_account" {
  summary = "A service account, with which its tokens go"
  kind    = "identity"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/grafana_workspace_service_account"

  iam {
    destroy = ["grafana:DeleteWorkspaceServiceAccount"]
  }
}

stateful "aws_grafana_workspace_service_account_token" {
  summary = "A token of a service account, which is shown only once"
  kind    = "secret"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/grafana_workspace_service_account_token"

  iam {
    destroy = ["grafana:DeleteWorkspaceServiceAccountToken"]
  }
}
