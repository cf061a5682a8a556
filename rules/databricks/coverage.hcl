explained "*.skip_builtin_dashboard" {
  types   = ["databricks_data_quality_monitor"]
  because = "it concerns creation"
}

explained "*history_retention_duration" {
  types   = ["databricks_postgres_project"]
  because = "a number of seconds with a letter, which cannot be compared"
}

explained "force" {
  types   = ["databricks_*"]
  because = "it concerns creation or change"
}

explained "force_update" {
  types   = ["databricks_*"]
  because = "it concerns change"
}

explained "purge_on_delete" {
  types   = ["databricks_alert_v2"]
  because = "an alert is made again from its definition"
}

explained "purge_on_delete" {
  types   = ["databricks_database_database_catalog"]
  because = "only the registration of the database is deleted"
}

explained "purge_on_delete" {
  types   = ["databricks_database_instance"]
  because = "the service deletes the instance for good whatever the setting"
}

explained "skip_builtin_dashboard" {
  types   = ["databricks_lakehouse_monitor", "databricks_data_quality_monitor", "databricks_quality_monitor"]
  because = "it concerns creation"
}

explained "skip_validation" {
  types   = ["databricks_*"]
  because = "it concerns creation"
}
