stateful "google_netapp_backup" {
  summary = "A backup of a NetApp volume"
  kind    = "backup"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/hashicorp/google/latest/docs/resources/netapp_backup"
}

stateful "google_netapp_backup_vault" {
  summary    = "A vault of backups of NetApp volumes, once they are gone"
  kind       = "backup"
  tier       = "medium"
  docs       = "https://registry.terraform.io/providers/hashicorp/google/latest/docs/resources/netapp_backup_vault"
  only_empty = true

  recovery "backup_retention_policy.backup_minimum_enforced_retention_days" {
    weaker = "lower"
  }

  recovery "backup_retention_policy.daily_backup_immutable" {
    weaker = "off"
    safe   = ["true"]
  }

  recovery "backup_retention_policy.manual_backup_immutable" {
    weaker = "off"
    safe   = ["true"]
  }

  recovery "backup_retention_policy.monthly_backup_immutable" {
    weaker = "off"
    safe   = ["true"]
  }

  recovery "backup_retention_policy.weekly_backup_immutable" {
    weaker = "off"
    safe   = ["true"]
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
    default = "DEFAULT"
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

stateful "google_netapp_volume_replication" {
  summary = "The replication of a NetApp volume to another region"
  kind    = "backup"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/hashicorp/google/latest/docs/resources/netapp_volume_replication"

  hazard "delete_destination_volume" {
    unsafe  = ["true"]
    default = "false"
    because = "the present destination volume is deleted too, which after a reversal is the former source"
  }

  hazard "force_stopping" {
    unsafe  = ["true"]
    default = "false"
    because = "a transfer under way is broken off and what it brought is thrown away"
  }
}

stateful "google_netapp_volume_snapshot" {
  summary = "A snapshot of a NetApp volume"
  kind    = "snapshot"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/hashicorp/google/latest/docs/resources/netapp_volume_snapshot"
}
