stateful "azurerm_application_insights" {
  summary = "An Application Insights component with its keys, and its telemetry where no workspace keeps it"
  kind    = "log"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/hashicorp/azurerm/latest/docs/resources/application_insights"

  recovery "retention_in_days" {
    weaker  = "lower"
    default = "90"
  }
}

stateful "azurerm_application_insights_api_key" {
  summary = "An API key, which is shown only once"
  kind    = "secret"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/hashicorp/azurerm/latest/docs/resources/application_insights_api_key"
}

stateful "azurerm_dashboard_grafana" {
  summary = "A managed Grafana with its dashboards"
  kind    = "other"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/hashicorp/azurerm/latest/docs/resources/dashboard_grafana"
}

stateful "azurerm_dynatrace_monitor" {
  summary = "A Dynatrace environment with its telemetry"
  kind    = "log"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/hashicorp/azurerm/latest/docs/resources/dynatrace_monitor"
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

  hazard "immediate_data_purge_on_30_days_enabled" {
    unsafe  = ["true"]
    because = "the logs are removed for good after 30 days"
  }

  recovery "retention_in_days" {
    weaker = "lower"
  }

  provider_hazard "features.log_analytics_workspace.permanently_delete_on_destroy" {
    unsafe  = ["true"]
    default = "false"
    because = "the workspace is purged at once instead of staying recoverable for 14 days; 3.x does so by default"
    since   = "2.50.0"
  }
}

stateful "azurerm_log_analytics_workspace_table" {
  summary = "The retention of a table of logs, which falls back to that of its workspace"
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

stateful "azurerm_log_analytics_workspace_table_microsoft" {
  summary = "The retention of a table of logs, which falls back to that of its workspace"
  kind    = "log"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/hashicorp/azurerm/latest/docs/resources/log_analytics_workspace_table_microsoft"

  recovery "retention_in_days" {
    weaker = "lower"
  }

  recovery "total_retention_in_days" {
    weaker = "lower"
  }
}

stateful "azurerm_logz_monitor" {
  summary = "A Logz.io account with its logs"
  kind    = "log"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/hashicorp/azurerm/3.117.1/docs/resources/logz_monitor"
  until   = "4.0.0"
}

stateful "azurerm_logz_sub_account" {
  summary = "A Logz.io account with its logs"
  kind    = "log"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/hashicorp/azurerm/3.117.1/docs/resources/logz_sub_account"
  until   = "4.0.0"
}

stateful "azurerm_monitor_workspace" {
  summary = "A workspace with Prometheus metrics"
  kind    = "log"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/hashicorp/azurerm/latest/docs/resources/monitor_workspace"
}

stateful "azurerm_new_relic_monitor" {
  summary = "A New Relic account with its telemetry"
  kind    = "log"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/hashicorp/azurerm/latest/docs/resources/new_relic_monitor"
}

stateful "azurerm_sentinel_log_analytics_workspace_onboarding" {
  summary = "The Sentinel of a workspace with its incidents, bookmarks and rules"
  kind    = "log"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/hashicorp/azurerm/latest/docs/resources/sentinel_log_analytics_workspace_onboarding"
}

stateful "azurerm_sentinel_watchlist" {
  summary = "A watchlist with its items"
  kind    = "log"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/hashicorp/azurerm/latest/docs/resources/sentinel_watchlist"
}
