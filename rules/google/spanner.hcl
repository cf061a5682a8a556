stateful "google_spanner_backup_schedule" {
  summary = "A schedule, without which no backups of a Spanner database are made until it is back"
  kind    = "backup"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/hashicorp/google/latest/docs/resources/spanner_backup_schedule"

  recovery "retention_duration" {
    weaker = "lower"
  }
}

stateful "google_spanner_database" {
  summary = "A Spanner database with its tables and its earlier versions"
  kind    = "database"
  tier    = "critical"
  docs    = "https://registry.terraform.io/providers/hashicorp/google/latest/docs/resources/spanner_database"

  protection "enable_drop_protection" {
    safe        = ["true"]
    default     = "false"
    enforced_by = "service"
    since       = "4.76.0"
  }

  protection "deletion_protection" {
    safe        = ["true"]
    default     = "true"
    enforced_by = "terraform"
    since       = "3.45.0"
  }

  recovery "version_retention_period" {
    weaker  = "lower"
    default = "1h"
  }

  guard "google_spanner_backup_schedule" {
    reference   = "database"
    protects    = "recovery"
    enforced_by = "service"
  }
}

stateful "google_spanner_instance" {
  summary = "A Spanner instance with every database in it, and its backups if force_destroy is set"
  kind    = "database"
  tier    = "critical"
  docs    = "https://registry.terraform.io/providers/hashicorp/google/latest/docs/resources/spanner_instance"

  hazard "force_destroy" {
    unsafe  = ["true"]
    default = "false"
    because = "all backups of the instance are deleted first, so that nothing stops its deletion"
  }

  recovery "default_backup_schedule_type" {
    weaker = "off"
    safe   = ["AUTOMATIC"]
  }
}

stateful "google_spanner_instance_partition" {
  summary = "A partition of a Spanner instance with the rows placed in it"
  kind    = "database"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/hashicorp/google/latest/docs/resources/spanner_instance_partition"
}
