stateful "google_alloydb_backup" {
  summary = "An on-demand backup of an AlloyDB cluster"
  kind    = "backup"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/hashicorp/google/latest/docs/resources/alloydb_backup"
}

stateful "google_alloydb_cluster" {
  summary = "A PostgreSQL-compatible AlloyDB cluster with its databases and its continuous backups"
  kind    = "database"
  tier    = "critical"
  docs    = "https://registry.terraform.io/providers/hashicorp/google/latest/docs/resources/alloydb_cluster"

  protection "deletion_protection" {
    safe        = ["true"]
    default     = "true"
    enforced_by = "terraform"
    since       = "7.0.0"
  }

  protection "deletion_policy" {
    safe        = ["PREVENT", "ABANDON"]
    default     = "DEFAULT"
    enforced_by = "terraform"
    since       = "7.33.0"
  }

  hazard "deletion_policy" {
    unsafe  = ["FORCE"]
    default = "DEFAULT"
    because = "the cluster is deleted together with all its instances"
  }

  recovery "automated_backup_policy.enabled" {
    weaker = "off"
    safe   = ["true"]
  }

  recovery "automated_backup_policy.quantity_based_retention.count" {
    weaker = "lower"
  }

  recovery "automated_backup_policy.time_based_retention.retention_period" {
    weaker = "lower"
  }

  recovery "continuous_backup_config.enabled" {
    weaker = "off"
    safe   = ["true"]
  }

  recovery "continuous_backup_config.recovery_window_days" {
    weaker  = "lower"
    default = "14"
  }

  guard "google_backup_dr_backup_plan_association" {
    reference   = "resource"
    protects    = "recovery"
    enforced_by = "service"
  }
}

stateful "google_alloydb_user" {
  summary = "A user of an AlloyDB cluster and what was granted to it"
  kind    = "identity"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/hashicorp/google/latest/docs/resources/alloydb_user"
}
