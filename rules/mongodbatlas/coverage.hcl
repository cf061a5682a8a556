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

explained "encryption_at_rest_enabled" {
  types   = ["mongodbatlas_backup_compliance_policy"]
  because = "only Atlas support can lift the policy, whatever its settings"
}

explained "retention_value" {
  types   = ["mongodbatlas_backup_compliance_policy", "mongodbatlas_cloud_backup_schedule", "mongodbatlas_cloud_provider_snapshot_backup_policy"]
  because = "the items of a schedule have no one value to compare"
}

explained "skip_default_alerts_settings" {
  types   = ["mongodbatlas_project", "mongodbatlas_organization"]
  because = "it concerns alerts alone"
}

explained "skip_destroy" {
  types   = ["mongodbatlas_cloud_backup_schedule"]
  because = "the schedule is kept rather than deleted"
}
