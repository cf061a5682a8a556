stateful "oci_mysql_analytics_cluster" {
  same_as = "oci_mysql_heat_wave_cluster"
  docs    = "https://registry.terraform.io/providers/oracle/oci/5.10.0/docs/resources/mysql_analytics_cluster"
  until   = "5.11.0"
}

stateful "oci_mysql_heat_wave_cluster" {
  summary = "An analytics cluster with the tables loaded into it"
  kind    = "cache"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/oracle/oci/latest/docs/resources/mysql_heat_wave_cluster"
}

stateful "oci_mysql_mysql_backup" {
  summary = "A backup of a MySQL system"
  kind    = "backup"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/oracle/oci/latest/docs/resources/mysql_mysql_backup"

  recovery "retention_in_days" {
    weaker = "lower"
  }

  recovery "soft_delete" {
    weaker = "off"
    safe   = ["ENABLED"]
    since  = "7.4.0"
  }
}

stateful "oci_mysql_mysql_db_system" {
  summary = "A MySQL system with its databases"
  kind    = "database"
  tier    = "critical"
  docs    = "https://registry.terraform.io/providers/oracle/oci/latest/docs/resources/mysql_mysql_db_system"

  protection "deletion_policy.is_delete_protected" {
    safe        = ["true"]
    default     = "false"
    enforced_by = "service"
  }

  recovery "backup_policy.is_enabled" {
    weaker = "off"
    safe   = ["true"]
  }

  recovery "backup_policy.pitr_policy.is_enabled" {
    weaker = "off"
    safe   = ["true"]
  }

  recovery "backup_policy.retention_in_days" {
    weaker = "lower"
  }

  recovery "backup_policy.copy_policies.backup_copy_retention_in_days" {
    weaker = "lower"
    since  = "6.30.0"
  }

  recovery "backup_policy.soft_delete" {
    weaker = "off"
    safe   = ["ENABLED"]
    since  = "7.4.0"
  }

  recovery "deletion_policy.automatic_backup_retention" {
    weaker = "off"
    safe   = ["RETAIN"]
  }

  recovery "deletion_policy.final_backup" {
    weaker = "off"
    safe   = ["REQUIRE_FINAL_BACKUP"]
  }
}
