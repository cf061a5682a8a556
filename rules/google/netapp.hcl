stateful "google_netapp_backup" {
  summary = "A backup of a NetApp volume"
  kind    = "backup"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/hashicorp/google/latest/docs/resources/netapp_backup"

  protection "deletion_policy" {
    safe        = ["PREVENT", "ABANDON"]
    default     = "DELETE"
    enforced_by = "terraform"
    since       = "7.33.0"
  }
}

stateful "google_netapp_backup_vault" {
  summary = "A vault that holds backups of NetApp volumes"
  kind    = "backup"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/hashicorp/google/latest/docs/resources/netapp_backup_vault"

  protection "deletion_policy" {
    safe        = ["PREVENT", "ABANDON"]
    default     = "DELETE"
    enforced_by = "terraform"
    since       = "7.33.0"
  }

  recovery "backup_retention_policy.backup_minimum_enforced_retention_days" {
    weaker = "lower"
  }
}

stateful "google_netapp_storage_pool" {
  summary = "The pool of capacity that NetApp volumes lie in"
  kind    = "file-system"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/hashicorp/google/latest/docs/resources/netapp_storage_pool"

  protection "deletion_policy" {
    safe        = ["PREVENT", "ABANDON"]
    default     = "DELETE"
    enforced_by = "terraform"
    since       = "7.33.0"
  }
}

stateful "google_netapp_volume" {
  summary = "A NetApp volume with its files"
  kind    = "file-system"
  tier    = "critical"
  docs    = "https://registry.terraform.io/providers/hashicorp/google/latest/docs/resources/netapp_volume"

  protection "restricted_actions" {
    safe        = ["DELETE"]
    enforced_by = "service"
    note        = "A list: the deletion is refused only while a client has the volume mounted"
  }

  protection "deletion_policy" {
    safe        = ["PREVENT", "ABANDON"]
    default     = "DEFAULT"
    enforced_by = "terraform"
    since       = "7.33.0"
  }

  hazard "deletion_policy" {
    unsafe  = ["FORCE"]
    because = "the volume is deleted though it still has snapshots, and they go with it"
  }

  recovery "snapshot_policy.enabled" {
    weaker = "off"
    safe   = ["true"]
  }

  recovery "backup_config.scheduled_backup_enabled" {
    weaker = "off"
    safe   = ["true"]
  }
}

stateful "google_netapp_volume_snapshot" {
  summary = "A snapshot of a NetApp volume"
  kind    = "snapshot"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/hashicorp/google/latest/docs/resources/netapp_volume_snapshot"

  protection "deletion_policy" {
    safe        = ["PREVENT", "ABANDON"]
    default     = "DELETE"
    enforced_by = "terraform"
    since       = "7.33.0"
  }
}
