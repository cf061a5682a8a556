stateful "oci_database_autonomous_container_database" {
  summary = "An autonomous container database with every database in it"
  kind    = "database"
  tier    = "critical"
  docs    = "https://registry.terraform.io/providers/oracle/oci/latest/docs/resources/database_autonomous_container_database"
}

stateful "oci_database_autonomous_database" {
  summary = "An autonomous database with its tables and backups"
  kind    = "database"
  tier    = "critical"
  docs    = "https://registry.terraform.io/providers/oracle/oci/latest/docs/resources/database_autonomous_database"

  recovery "backup_retention_period_in_days" {
    weaker = "lower"
  }
}

stateful "oci_database_backup" {
  summary = "A backup of a database"
  kind    = "backup"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/oracle/oci/latest/docs/resources/database_backup"
}

stateful "oci_database_cloud_vm_cluster" {
  summary = "An Exadata VM cluster with its databases"
  kind    = "database"
  tier    = "critical"
  docs    = "https://registry.terraform.io/providers/oracle/oci/latest/docs/resources/database_cloud_vm_cluster"
}

stateful "oci_database_database" {
  summary = "A database of a database home"
  kind    = "database"
  tier    = "critical"
  docs    = "https://registry.terraform.io/providers/oracle/oci/latest/docs/resources/database_database"

  recovery "database.db_backup_config.auto_backup_enabled" {
    weaker = "off"
    safe   = ["true"]
  }

  recovery "database.db_backup_config.backup_deletion_policy" {
    weaker = "off"
    safe   = ["DELETE_AFTER_RETENTION_PERIOD"]
  }

  recovery "database.db_backup_config.recovery_window_in_days" {
    weaker = "lower"
  }
}

stateful "oci_database_db_system" {
  summary = "A database system with its databases"
  kind    = "database"
  tier    = "critical"
  docs    = "https://registry.terraform.io/providers/oracle/oci/latest/docs/resources/database_db_system"

  recovery "db_home.database.db_backup_config.auto_backup_enabled" {
    weaker = "off"
    safe   = ["true"]
  }

  recovery "db_home.database.db_backup_config.backup_deletion_policy" {
    weaker = "off"
    safe   = ["DELETE_AFTER_RETENTION_PERIOD"]
  }

  recovery "db_home.database.db_backup_config.recovery_window_in_days" {
    weaker = "lower"
  }
}
