stateful "google_backup_dr_backup_plan" {
  summary = "A backup plan, without which no backups of the resources tied to it are made until it is back"
  kind    = "backup"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/hashicorp/google/latest/docs/resources/backup_dr_backup_plan"

  recovery "backup_rules.backup_retention_days" {
    weaker = "lower"
  }

  recovery "log_retention_days" {
    weaker = "lower"
  }
}

stateful "google_backup_dr_backup_plan_association" {
  summary = "The tie of a resource to a backup plan, without which no backups of it are made until it is back"
  kind    = "backup"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/hashicorp/google/latest/docs/resources/backup_dr_backup_plan_association"
}

stateful "google_backup_dr_backup_vault" {
  summary    = "A vault of backups, once they are gone"
  kind       = "backup"
  tier       = "medium"
  docs       = "https://registry.terraform.io/providers/hashicorp/google/latest/docs/resources/backup_dr_backup_vault"
  only_empty = true

  hazard "force_delete" {
    unsafe  = ["true"]
    default = "false"
    because = "the vault is deleted though it has data sources or is used by a backup plan"
  }

  hazard "ignore_backup_plan_references" {
    unsafe  = ["true"]
    default = "false"
    because = "the vault is deleted though a backup plan still uses it"
  }

  hazard "ignore_inactive_datasources" {
    unsafe  = ["true"]
    default = "false"
    because = "the vault is deleted though it still has inactive data sources"
  }

  recovery "backup_minimum_enforced_retention_duration" {
    weaker = "lower"
  }
}

stateful "google_backup_dr_management_server" {
  summary = "The management server of the Backup and DR service with its configuration and catalogue"
  kind    = "backup"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/hashicorp/google/latest/docs/resources/backup_dr_management_server"
}

stateful "google_backup_dr_restore_workload" {
  summary = "The machine or disk restored from a backup, which the destruction of this record deletes too"
  kind    = "instance"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/hashicorp/google/latest/docs/resources/backup_dr_restore_workload"
  since   = "7.16.0"

  hazard "delete_restored_instance" {
    unsafe  = ["true"]
    default = "true"
    because = "the restored machine or disk is deleted with the record of its restoration"
  }
}

stateful "google_gke_backup_backup_plan" {
  summary = "A backup plan, once its backups are gone, without which no backups of a GKE cluster are made"
  kind    = "backup"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/hashicorp/google/latest/docs/resources/gke_backup_backup_plan"

  recovery "retention_policy.backup_delete_lock_days" {
    weaker = "lower"
  }

  recovery "retention_policy.backup_retain_days" {
    weaker = "lower"
  }

  recovery "retention_policy.locked" {
    weaker = "off"
    safe   = ["true"]
  }
}
