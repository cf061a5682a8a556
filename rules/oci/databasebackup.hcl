stateful "oci_database_autonomous_data_warehouse_backup" {
  same_as = "oci_database_autonomous_database_backup"
  docs    = "https://registry.terraform.io/providers/oracle/oci/3.89.0/docs/resources/database_autonomous_data_warehouse_backup"
  until   = "3.90.0"
}

stateful "oci_database_autonomous_database_backup" {
  summary = "A backup of an autonomous database"
  kind    = "backup"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/oracle/oci/latest/docs/resources/database_autonomous_database_backup"

  recovery "retention_period_in_days" {
    weaker = "lower"
  }
}

stateful "oci_database_autonomous_database_software_image" {
  summary = "An image of database software with the patches chosen for it"
  kind    = "snapshot"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/oracle/oci/latest/docs/resources/database_autonomous_database_software_image"
}

stateful "oci_database_backup" {
  summary = "A backup of a database"
  kind    = "backup"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/oracle/oci/latest/docs/resources/database_backup"

  recovery "retention_period_in_days" {
    weaker = "lower"
  }

  recovery "retention_period_in_years" {
    weaker = "lower"
  }
}

stateful "oci_database_database_software_image" {
  summary = "An image of database software with the patches chosen for it"
  kind    = "snapshot"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/oracle/oci/latest/docs/resources/database_database_software_image"
}

stateful "oci_database_db_node_console_history" {
  summary = "What the serial console of a database node said"
  kind    = "log"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/oracle/oci/latest/docs/resources/database_db_node_console_history"
}

stateful "oci_database_db_node_snapshot" {
  summary = "A snapshot of a database node"
  kind    = "snapshot"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/oracle/oci/latest/docs/resources/database_db_node_snapshot"
}

stateful "oci_database_pluggable_database_snapshot" {
  summary = "A snapshot of a pluggable database"
  kind    = "snapshot"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/oracle/oci/latest/docs/resources/database_pluggable_database_snapshot"
}
