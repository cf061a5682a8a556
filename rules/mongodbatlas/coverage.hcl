explained "*oplog_min_retention_hours" {
  types   = ["mongodbatlas_cluster", "mongodbatlas_advanced_cluster"]
  because = "it is how long the log of a living cluster goes back"
}

explained "*protected_hours*" {
  types   = ["mongodbatlas_maintenance_window"]
  because = "it says when no maintenance is done"
}

explained "*retention_unit" {
  types   = ["mongodbatlas_backup_compliance_policy", "mongodbatlas_cloud_backup_schedule", "mongodbatlas_cloud_provider_snapshot_backup_policy"]
  because = "the items of a schedule have no one value to compare"
}

explained "*retention_value" {
  types   = ["mongodbatlas_backup_compliance_policy", "mongodbatlas_cloud_backup_schedule"]
  because = "the items of a schedule have no one value to compare"
}

explained "*snapshot_backup_policy*" {
  types   = ["mongodbatlas_cluster"]
  because = "it is what the service tells of the schedule"
}

explained "backup_enabled" {
  types   = ["mongodbatlas_cluster"]
  because = "it is the legacy backup, which no new cluster may have"
}

explained "copy_protection_enabled" {
  types   = ["mongodbatlas_backup_compliance_policy"]
  because = "only Atlas support can lift the policy, whatever its settings"
}

explained "delete_on_create_timeout" {
  types   = ["mongodbatlas_*"]
  because = "it only cleans up after a create that did not finish"
}

explained "delete_requested" {
  types   = ["mongodbatlas_privatelink_endpoint_service"]
  because = "it is a state that the service tells"
}

explained "skip_default_alerts_settings" {
  types   = ["mongodbatlas_project", "mongodbatlas_organization"]
  because = "it concerns alerts alone"
}

explained "skip_destroy" {
  types   = ["mongodbatlas_cloud_backup_schedule"]
  because = "the schedule is kept rather than deleted"
}

explained "skip_wait_on_update" {
  types   = ["mongodbatlas_search_deployment"]
  because = "it concerns waiting"
}
