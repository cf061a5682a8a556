stateful "google_sql_database" {
  summary = "A database inside a Cloud SQL instance, with its tables"
  kind    = "database"
  tier    = "critical"
  docs    = "https://registry.terraform.io/providers/hashicorp/google/latest/docs/resources/sql_database"
}

stateful "google_sql_database_instance" {
  summary = "A Cloud SQL instance with its databases and its automated backups"
  kind    = "database"
  tier    = "critical"
  docs    = "https://registry.terraform.io/providers/hashicorp/google/latest/docs/resources/sql_database_instance"

  protection "settings.deletion_protection_enabled" {
    safe        = ["true"]
    default     = "false"
    enforced_by = "service"
    since       = "4.48.0"
    note        = "This is the protection that also stops the console and the API; the top-level deletion_protection stops Terraform only"
  }

  protection "deletion_protection" {
    safe        = ["true"]
    default     = "true"
    enforced_by = "terraform"
    since       = "3.44.0"
  }

  recovery "settings.backup_configuration.enabled" {
    weaker = "off"
    safe   = ["true"]
  }

  recovery "settings.backup_configuration.point_in_time_recovery_enabled" {
    weaker = "off"
    safe   = ["true"]
  }

  recovery "settings.backup_configuration.binary_log_enabled" {
    weaker = "off"
    safe   = ["true"]
  }

  recovery "settings.backup_configuration.transaction_log_retention_days" {
    weaker = "lower"
  }

  recovery "settings.backup_configuration.backup_retention_settings.retained_backups" {
    weaker = "lower"
  }

  recovery "settings.retain_backups_on_delete" {
    weaker = "off"
    safe   = ["true"]
    since  = "6.31.0"
  }

  recovery "settings.final_backup_config.enabled" {
    weaker = "off"
    safe   = ["true"]
    since  = "7.2.0"
  }

  recovery "settings.final_backup_config.retention_days" {
    weaker = "lower"
    since  = "7.2.0"
  }

  guard "google_backup_dr_backup_plan_association" {
    reference   = "resource"
    protects    = "recovery"
    enforced_by = "service"
  }
}

stateful "google_sql_ssl_cert" {
  summary = "A client certificate, whose private key is shown only once"
  kind    = "certificate"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/hashicorp/google/latest/docs/resources/sql_ssl_cert"
}

stateful "google_sql_user" {
  summary = "A user of a Cloud SQL instance and what was granted to it"
  kind    = "identity"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/hashicorp/google/latest/docs/resources/sql_user"

  protection "deletion_policy" {
    safe        = ["PREVENT", "ABANDON"]
    default     = "DELETE"
    enforced_by = "terraform"
    note        = "ABANDON is older than PREVENT, which came with 7.33.0"
  }
}
