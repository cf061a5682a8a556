stateful "google_oracle_database_autonomous_database" {
  summary = "An Oracle Autonomous Database with its backups"
  kind    = "database"
  tier    = "critical"
  docs    = "https://registry.terraform.io/providers/hashicorp/google/latest/docs/resources/oracle_database_autonomous_database"

  protection "deletion_protection" {
    safe        = ["true"]
    default     = "true"
    enforced_by = "terraform"
    since       = "6.13.0"
  }

  protection "deletion_policy" {
    safe        = ["PREVENT", "ABANDON"]
    default     = "DELETE"
    enforced_by = "terraform"
    since       = "7.33.0"
  }

  recovery "properties.backup_retention_period_days" {
    weaker = "lower"
  }
}

stateful "google_oracle_database_cloud_exadata_infrastructure" {
  summary = "An Exadata infrastructure with every cluster on it"
  kind    = "cluster"
  tier    = "critical"
  docs    = "https://registry.terraform.io/providers/hashicorp/google/latest/docs/resources/oracle_database_cloud_exadata_infrastructure"

  protection "deletion_protection" {
    safe        = ["true"]
    default     = "true"
    enforced_by = "terraform"
    since       = "6.13.0"
  }

  protection "deletion_policy" {
    safe        = ["PREVENT", "ABANDON"]
    default     = "DELETE"
    enforced_by = "terraform"
    since       = "7.33.0"
  }
}

stateful "google_oracle_database_cloud_vm_cluster" {
  summary = "An Exadata VM cluster with its databases"
  kind    = "database"
  tier    = "critical"
  docs    = "https://registry.terraform.io/providers/hashicorp/google/latest/docs/resources/oracle_database_cloud_vm_cluster"

  protection "deletion_protection" {
    safe        = ["true"]
    default     = "true"
    enforced_by = "terraform"
    since       = "6.13.0"
  }

  protection "deletion_policy" {
    safe        = ["PREVENT", "ABANDON"]
    default     = "DELETE"
    enforced_by = "terraform"
    since       = "7.33.0"
  }
}

stateful "google_oracle_database_db_system" {
  summary = "An Oracle database system with its database"
  kind    = "database"
  tier    = "critical"
  docs    = "https://registry.terraform.io/providers/hashicorp/google/latest/docs/resources/oracle_database_db_system"

  protection "deletion_protection" {
    safe        = ["true"]
    default     = "true"
    enforced_by = "terraform"
  }

  protection "deletion_policy" {
    safe        = ["PREVENT", "ABANDON"]
    default     = "DELETE"
    enforced_by = "terraform"
    since       = "7.33.0"
  }

  recovery "properties.db_home.database.properties.db_backup_config.auto_backup_enabled" {
    weaker = "off"
    safe   = ["true"]
  }

  recovery "properties.db_home.database.properties.db_backup_config.retention_period_days" {
    weaker = "lower"
  }
}

stateful "google_oracle_database_exadb_vm_cluster" {
  summary = "An Exadata VM cluster on Exascale with its databases"
  kind    = "database"
  tier    = "critical"
  docs    = "https://registry.terraform.io/providers/hashicorp/google/latest/docs/resources/oracle_database_exadb_vm_cluster"

  protection "deletion_protection" {
    safe        = ["true"]
    default     = "true"
    enforced_by = "terraform"
  }

  protection "deletion_policy" {
    safe        = ["PREVENT", "ABANDON"]
    default     = "DELETE"
    enforced_by = "terraform"
    since       = "7.33.0"
  }
}

stateful "google_oracle_database_exascale_db_storage_vault" {
  summary = "An Exascale vault with the files of its databases"
  kind    = "disk"
  tier    = "critical"
  docs    = "https://registry.terraform.io/providers/hashicorp/google/latest/docs/resources/oracle_database_exascale_db_storage_vault"

  protection "deletion_protection" {
    safe        = ["true"]
    default     = "true"
    enforced_by = "terraform"
  }

  protection "deletion_policy" {
    safe        = ["PREVENT", "ABANDON"]
    default     = "DELETE"
    enforced_by = "terraform"
    since       = "7.33.0"
  }
}
