stateful "databricks_app" {
  summary = "An app with its address and its service principal"
  kind    = "address"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/databricks/databricks/latest/docs/resources/app"
}

stateful "databricks_app_space" {
  summary = "A space with its apps"
  kind    = "container"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/databricks/databricks/latest/docs/resources/app_space"
}

stateful "databricks_apps_space" {
  summary = "A space with its apps"
  kind    = "container"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/databricks/databricks/1.110.0/docs/resources/apps_space"
  until   = "1.111.0"
}

stateful "databricks_directory" {
  summary = "A folder, and everything in it if delete_recursive is set"
  kind    = "container"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/databricks/databricks/latest/docs/resources/directory"

  hazard "delete_recursive" {
    unsafe  = ["true"]
    default = "false"
    because = "every notebook and file in the folder is deleted with it"
    empties = true
  }
}

stateful "databricks_disaster_recovery_failover_group" {
  summary = "The replication of workspaces and data to another region, without which nothing written goes there until it is back"
  kind    = "backup"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/databricks/databricks/latest/docs/resources/disaster_recovery_failover_group"
}

stateful "databricks_disaster_recovery_stable_url" {
  summary = "An address that stays the same as a workspace fails over"
  kind    = "address"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/databricks/databricks/latest/docs/resources/disaster_recovery_stable_url"
}

stateful "databricks_mws_log_delivery" {
  summary = "The delivery of audit logs, which are not kept for later"
  kind    = "log"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/databricks/databricks/latest/docs/resources/mws_log_delivery"
}

stateful "databricks_mws_workspaces" {
  summary = "A workspace with its notebooks, jobs, secrets and models"
  kind    = "container"
  tier    = "critical"
  docs    = "https://registry.terraform.io/providers/databricks/databricks/latest/docs/resources/mws_workspaces"
}

stateful "databricks_pipeline" {
  summary = "A pipeline, and every table and view it maintains"
  kind    = "warehouse"
  tier    = "critical"
  docs    = "https://registry.terraform.io/providers/databricks/databricks/latest/docs/resources/pipeline"
}

stateful "databricks_repo" {
  summary = "A Git folder with what was not yet committed"
  kind    = "repository"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/databricks/databricks/latest/docs/resources/repo"
}
