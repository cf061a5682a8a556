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

  recovery "properties.backup_retention_period_days" {
    weaker = "lower"
  }
}

stateful "google_oracle_database_cloud_exadata_infrastructure" {
  summary    = "An Exadata machine, once its clusters are gone"
  kind       = "cluster"
  tier       = "high"
  docs       = "https://registry.terraform.io/providers/hashicorp/google/latest/docs/resources/oracle_database_cloud_exadata_infrastructure"
  only_empty = true

  protection "deletion_protection" {
    safe        = ["true"]
    default     = "true"
    enforced_by = "terraform"
    since       = "6.13.0"
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
}

stateful "google_oracle_database_db_system" {
  summary = "An Oracle database system with its database"
  kind    = "database"
  tier    = "critical"
  docs    = "https://registry.terraform.io/providers/hashicorp/google/latest/docs/resources/oracle_database_db_system"
  since   = "7.8.0"

  protection "deletion_protection" {
    safe        = ["true"]
    default     = "true"
    enforced_by = "terraform"
  }

  recovery "properties.db_home.database.properties.db_backup_config.auto_backup_enabled" {
    weaker = "off"
    safe   = ["true"]
  }

  recovery "properties.db_home.database.properties.db_backup_config.retention_period_days" {
    weaker = "lower"
  }

  recovery "properties.db_home.database.properties.db_backup_config.backup_deletion_policy" {
    weaker = "off"
    safe   = ["DELETE_AFTER_RETENTION_PERIOD"]
  }
}

stateful "google_oracle_database_exadb_vm_cluster" {
  summary = "An Exadata VM cluster on Exascale with its databases"
  kind    = "database"
  tier    = "critical"
  docs    = "https://registry.terraform.io/providers/hashicorp/google/latest/docs/resources/oracle_database_exadb_vm_cluster"
  since   = "7.20.0"

  protection "deletion_protection" {
    safe        = ["true"]
    default     = "true"
    enforced_by = "terraform"
  }
}

stateful "google_oracle_database_exascale_db_storage_vault" {
  summary = "An Exascale vault with the files of its databases"
  kind    = "disk"
  tier    = "critical"
  docs    = "https://registry.terraform.io/providers/hashicorp/google/latest/docs/resources/oracle_database_exascale_db_storage_vault"
  since   = "7.12.0"

  protection "deletion_protection" {
    safe        = ["true"]
    default     = "true"
    enforced_by = "terraform"
  }
}

stateful "google_oracle_database_goldengate_deployment" {
  summary = "A GoldenGate deployment with its processes, their positions and trail files"
  kind    = "stream"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/hashicorp/google/latest/docs/resources/oracle_database_goldengate_deployment"
  since   = "7.35.0"

  protection "deletion_policy" {
    safe        = ["PREVENT", "ABANDON"]
    default     = "PREVENT"
    enforced_by = "terraform"
    since       = "7.35.0"
  }

  provider_hazard "deletion_policy" {
    unsafe  = ["DELETE"]
    because = "it stands in for the default of this type, PREVENT, unless the resource sets its own"
    since   = "7.35.0"
  }
}
