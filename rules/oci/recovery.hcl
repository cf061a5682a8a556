stateful "oci_recovery_protected_database" {
  summary = "The backups of a database"
  kind    = "backup"
  tier    = "critical"
  docs    = "https://registry.terraform.io/providers/oracle/oci/latest/docs/resources/recovery_protected_database"

  recovery "deletion_schedule" {
    weaker = "off"
    safe   = ["DELETE_AFTER_RETENTION_PERIOD"]
  }
}
