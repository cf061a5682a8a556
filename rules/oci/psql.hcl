stateful "oci_psql_backup" {
  summary = "A backup of a PostgreSQL system"
  kind    = "backup"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/oracle/oci/latest/docs/resources/psql_backup"

  recovery "retention_period" {
    weaker = "lower"
  }
}

stateful "oci_psql_db_system" {
  summary = "A PostgreSQL system with its databases"
  kind    = "database"
  tier    = "critical"
  docs    = "https://registry.terraform.io/providers/oracle/oci/latest/docs/resources/psql_db_system"

  recovery "management_policy.backup_policy.retention_days" {
    weaker = "lower"
  }

  recovery "management_policy.backup_policy.copy_policy.retention_period" {
    weaker = "lower"
  }
}
