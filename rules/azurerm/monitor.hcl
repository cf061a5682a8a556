stateful "azurerm_application_insights" {
  summary = "An Application Insights component with its telemetry"
  kind    = "log"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/hashicorp/azurerm/latest/docs/resources/application_insights"

  recovery "retention_in_days" {
    weaker = "lower"
  }
}

stateful "azurerm_dashboard_grafana" {
  summary = "A managed Grafana with its dashboards"
  kind    = "other"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/hashicorp/azurerm/latest/docs/resources/dashboard_grafana"
}

stateful "azurerm_log_analytics_cluster" {
  summary = "A dedicated cluster that log workspaces lie in"
  kind    = "log"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/hashicorp/azurerm/latest/docs/resources/log_analytics_cluster"
}

stateful "azurerm_log_analytics_workspace" {
  summary = "A Log Analytics workspace with its logs"
  kind    = "log"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/hashicorp/azurerm/latest/docs/resources/log_analytics_workspace"

  recovery "retention_in_days" {
    weaker = "lower"
  }
}

stateful "azurerm_log_analytics_workspace_table" {
  summary = "The retention of a table of logs"
  kind    = "log"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/hashicorp/azurerm/latest/docs/resources/log_analytics_workspace_table"

  recovery "retention_in_days" {
    weaker = "lower"
  }

  recovery "total_retention_in_days" {
    weaker = "lower"
  }
}

stateful "azurerm_log_analytics_workspace_table_custom_log" {
  summary = "A custom table of logs"
  kind    = "log"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/hashicorp/azurerm/latest/docs/resources/log_analytics_workspace_table_custom_log"

  recovery "retention_in_days" {
    weaker = "lower"
  }

  recovery "total_retention_in_days" {
    weaker = "lower"
  }
}

stateful "azurerm_monitor_workspace" {
  summary = "A workspace with Prometheus metrics"
  kind    = "log"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/hashicorp/azurerm/latest/docs/resources/monitor_workspace"
}

stateful "azurerm_sentinel_watchlist" {
  summary = "A watchlist with its items"
  kind    = "log"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/hashicorp/azurerm/latest/docs/resources/sentinel_watchlist"
}
