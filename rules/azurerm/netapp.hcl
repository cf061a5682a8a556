stateful "azurerm_netapp_account" {
  summary    = "A NetApp account with its settings, once its pools are gone"
  kind       = "container"
  tier       = "medium"
  docs       = "https://registry.terraform.io/providers/hashicorp/azurerm/latest/docs/resources/netapp_account"
  only_empty = true
}

stateful "azurerm_netapp_backup_vault" {
  summary = "A vault of backups of NetApp volumes, and those backups if delete_backups_on_backup_vault_destroy is set"
  kind    = "backup"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/hashicorp/azurerm/latest/docs/resources/netapp_backup_vault"

  provider_protection "features.netapp.delete_backups_on_backup_vault_destroy" {
    safe        = ["false"]
    default     = "false"
    enforced_by = "terraform"
    since       = "4.10.0"
    note        = "It refuses only while there are backups in the vault; true deletes them"
  }
}

stateful "azurerm_netapp_snapshot" {
  summary = "A snapshot of a NetApp volume"
  kind    = "snapshot"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/hashicorp/azurerm/latest/docs/resources/netapp_snapshot"
}

stateful "azurerm_netapp_snapshot_policy" {
  summary = "A policy, without which no snapshots of its NetApp volumes are taken until it is back"
  kind    = "backup"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/hashicorp/azurerm/latest/docs/resources/netapp_snapshot_policy"

  recovery "enabled" {
    weaker = "off"
    safe   = ["true"]
  }

  recovery "hourly_schedule.snapshots_to_keep" {
    weaker = "lower"
  }

  recovery "daily_schedule.snapshots_to_keep" {
    weaker = "lower"
  }

  recovery "weekly_schedule.snapshots_to_keep" {
    weaker = "lower"
  }

  recovery "monthly_schedule.snapshots_to_keep" {
    weaker = "lower"
  }
}

stateful "azurerm_netapp_volume" {
  summary = "A NetApp volume with its files"
  kind    = "file-system"
  tier    = "critical"
  docs    = "https://registry.terraform.io/providers/hashicorp/azurerm/latest/docs/resources/netapp_volume"

  recovery "data_protection_backup_policy.policy_enabled" {
    weaker = "off"
    safe   = ["true"]
  }

  recovery "data_protection_advanced_ransomware.protection_enabled" {
    weaker = "off"
    safe   = ["true"]
  }

  provider_protection "features.netapp.prevent_volume_destruction" {
    safe        = ["true"]
    default     = "true"
    enforced_by = "terraform"
    since       = "4.10.0"
    note        = "It holds for azurerm_netapp_volume only, not for the volumes of a volume group"
  }
}

stateful "azurerm_netapp_volume_bucket" {
  summary = "A bucket over a NetApp volume with the generated keys its clients hold"
  kind    = "secret"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/hashicorp/azurerm/latest/docs/resources/netapp_volume_bucket"
}

stateful "azurerm_netapp_volume_bucket_with_server" {
  summary = "A bucket over a NetApp volume with the generated keys its clients hold"
  kind    = "secret"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/hashicorp/azurerm/latest/docs/resources/netapp_volume_bucket_with_server"
}

stateful "azurerm_netapp_volume_group_oracle" {
  summary = "A group of NetApp volumes with the files of Oracle databases"
  kind    = "file-system"
  tier    = "critical"
  docs    = "https://registry.terraform.io/providers/hashicorp/azurerm/latest/docs/resources/netapp_volume_group_oracle"
}

stateful "azurerm_netapp_volume_group_sap_hana" {
  summary = "A group of NetApp volumes with the files of SAP HANA"
  kind    = "file-system"
  tier    = "critical"
  docs    = "https://registry.terraform.io/providers/hashicorp/azurerm/latest/docs/resources/netapp_volume_group_sap_hana"
}
