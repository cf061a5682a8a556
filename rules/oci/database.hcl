stateful "oci_database_advanced_cluster_file_system" {
  summary = "A cluster file system with its files"
  kind    = "file-system"
  tier    = "critical"
  docs    = "https://registry.terraform.io/providers/oracle/oci/latest/docs/resources/database_advanced_cluster_file_system"
}

stateful "oci_database_autonomous_container_database" {
  summary = "An autonomous container database with every database in it"
  kind    = "database"
  tier    = "critical"
  docs    = "https://registry.terraform.io/providers/oracle/oci/latest/docs/resources/database_autonomous_container_database"

  recovery "backup_config.backup_destination_details.backup_retention_policy_on_terminate" {
    weaker = "off"
    safe   = ["RETAIN_PER_RETENTION_WINDOW"]
    since  = "7.21.0"
  }

  recovery "backup_config.recovery_window_in_days" {
    weaker = "lower"
  }

  recovery "backup_config.backup_destination_details.is_retention_lock_enabled" {
    weaker = "off"
    safe   = ["true"]
    since  = "7.21.0"
  }
}

stateful "oci_database_autonomous_data_warehouse" {
  same_as = "oci_database_autonomous_database"
  docs    = "https://registry.terraform.io/providers/oracle/oci/3.89.0/docs/resources/database_autonomous_data_warehouse"
  until   = "3.90.0"
}

stateful "oci_database_autonomous_database" {
  summary = "An autonomous database with its tables and backups"
  kind    = "database"
  tier    = "critical"
  docs    = "https://registry.terraform.io/providers/oracle/oci/latest/docs/resources/database_autonomous_database"

  recovery "backup_retention_period_in_days" {
    weaker = "lower"
  }

  recovery "is_backup_retention_locked" {
    weaker = "off"
    safe   = ["true"]
    since  = "6.21.0"
  }

  recovery "long_term_backup_schedule.retention_period_in_days" {
    weaker = "lower"
  }

  recovery "is_replicate_automatic_backups" {
    weaker = "off"
    safe   = ["true"]
  }
}

stateful "oci_database_data_guard_association" {
  summary = "A standby database, its system or home included"
  kind    = "database"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/oracle/oci/latest/docs/resources/database_data_guard_association"
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

  recovery "database.db_backup_config.backup_destination_details.backup_retention_policy_on_terminate" {
    weaker = "off"
    safe   = ["RETAIN_PER_RETENTION_WINDOW"]
    since  = "7.21.0"
  }

  recovery "database.db_backup_config.recovery_window_in_days" {
    weaker = "lower"
  }

  recovery "database.db_backup_config.backup_destination_details.is_retention_lock_enabled" {
    weaker = "off"
    safe   = ["true"]
    since  = "7.21.0"
  }
}

stateful "oci_database_db_home" {
  summary = "A database home with its databases"
  kind    = "database"
  tier    = "critical"
  docs    = "https://registry.terraform.io/providers/oracle/oci/latest/docs/resources/database_db_home"

  hazard "enable_database_delete" {
    unsafe  = ["true"]
    default = "false"
    because = "a database that is taken out of the configuration is deleted"
  }

  recovery "database.db_backup_config.auto_backup_enabled" {
    weaker = "off"
    safe   = ["true"]
  }

  recovery "database.db_backup_config.backup_deletion_policy" {
    weaker = "off"
    safe   = ["DELETE_AFTER_RETENTION_PERIOD"]
  }

  recovery "database.db_backup_config.backup_destination_details.backup_retention_policy_on_terminate" {
    weaker = "off"
    safe   = ["RETAIN_PER_RETENTION_WINDOW"]
    since  = "7.21.0"
  }

  recovery "database.db_backup_config.recovery_window_in_days" {
    weaker = "lower"
  }

  recovery "database.db_backup_config.backup_destination_details.is_retention_lock_enabled" {
    weaker = "off"
    safe   = ["true"]
    since  = "7.21.0"
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

  recovery "db_home.database.db_backup_config.backup_destination_details.backup_retention_policy_on_terminate" {
    weaker = "off"
    safe   = ["RETAIN_PER_RETENTION_WINDOW"]
    since  = "7.21.0"
  }

  recovery "db_home.database.db_backup_config.recovery_window_in_days" {
    weaker = "lower"
  }

  recovery "db_home.database.db_backup_config.backup_destination_details.is_retention_lock_enabled" {
    weaker = "off"
    safe   = ["true"]
    since  = "7.21.0"
  }
}

stateful "oci_database_pluggable_database" {
  summary = "A pluggable database with its tables"
  kind    = "database"
  tier    = "critical"
  docs    = "https://registry.terraform.io/providers/oracle/oci/latest/docs/resources/database_pluggable_database"
}

stateful "oci_distributed_database_distributed_autonomous_database" {
  summary = "A distributed autonomous database with its shards"
  kind    = "database"
  tier    = "critical"
  docs    = "https://registry.terraform.io/providers/oracle/oci/latest/docs/resources/distributed_database_distributed_autonomous_database"
  since   = "8.6.0"

  recovery "db_backup_config.recovery_window_in_days" {
    weaker = "lower"
  }
}

stateful "oci_distributed_database_distributed_database" {
  summary = "A distributed database with its shards"
  kind    = "database"
  tier    = "critical"
  docs    = "https://registry.terraform.io/providers/oracle/oci/latest/docs/resources/distributed_database_distributed_database"
  since   = "8.6.0"

  recovery "db_backup_config.is_auto_backup_enabled" {
    weaker = "off"
    safe   = ["true"]
  }

  recovery "db_backup_config.backup_deletion_policy" {
    weaker = "off"
    safe   = ["RETAIN"]
  }

  recovery "db_backup_config.recovery_window_in_days" {
    weaker = "lower"
  }
}

stateful "oci_globally_distributed_database_sharded_database" {
  summary = "A distributed database with its shards"
  kind    = "database"
  tier    = "critical"
  docs    = "https://registry.terraform.io/providers/oracle/oci/7.32.0/docs/resources/globally_distributed_database_sharded_database"
  until   = "8.0.0"
}
