stateful "azurerm_backup_container_storage_account" {
  summary = "The registration of a storage account with a vault"
  kind    = "backup"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/hashicorp/azurerm/latest/docs/resources/backup_container_storage_account"
}

stateful "azurerm_backup_policy_file_share" {
  summary = "The policy by which file shares are backed up"
  kind    = "backup"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/hashicorp/azurerm/latest/docs/resources/backup_policy_file_share"

  recovery "retention_daily.count" {
    weaker = "lower"
  }

  recovery "retention_weekly.count" {
    weaker = "lower"
  }

  recovery "retention_monthly.count" {
    weaker = "lower"
  }

  recovery "retention_yearly.count" {
    weaker = "lower"
  }
}

stateful "azurerm_backup_policy_vm" {
  summary = "The policy by which virtual machines are backed up"
  kind    = "backup"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/hashicorp/azurerm/latest/docs/resources/backup_policy_vm"

  recovery "instant_restore_retention_days" {
    weaker = "lower"
  }

  recovery "retention_daily.count" {
    weaker = "lower"
  }

  recovery "retention_weekly.count" {
    weaker = "lower"
  }

  recovery "retention_monthly.count" {
    weaker = "lower"
  }

  recovery "retention_yearly.count" {
    weaker = "lower"
  }
}

stateful "azurerm_backup_policy_vm_workload" {
  summary = "The policy by which databases in virtual machines are backed up"
  kind    = "backup"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/hashicorp/azurerm/latest/docs/resources/backup_policy_vm_workload"
}

stateful "azurerm_backup_protected_file_share" {
  summary = "The recovery points of a file share"
  kind    = "backup"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/hashicorp/azurerm/latest/docs/resources/backup_protected_file_share"
}

stateful "azurerm_backup_protected_vm" {
  summary = "The recovery points of a virtual machine"
  kind    = "backup"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/hashicorp/azurerm/latest/docs/resources/backup_protected_vm"

  recovery "protection_state" {
    weaker = "off"
    safe   = ["Protected"]
  }
}

stateful "azurerm_recovery_services_vault" {
  summary = "A vault with the recovery points of machines, databases and file shares"
  kind    = "backup"
  tier    = "critical"
  docs    = "https://registry.terraform.io/providers/hashicorp/azurerm/latest/docs/resources/recovery_services_vault"

  recovery "immutability" {
    weaker = "off"
    safe   = ["Unlocked", "Locked"]
  }

  recovery "cross_region_restore_enabled" {
    weaker = "off"
    safe   = ["true"]
  }

  recovery "soft_delete_enabled" {
    weaker = "off"
    safe   = ["true"]
  }
}

stateful "azurerm_site_recovery_fabric" {
  summary = "A fabric of Site Recovery and the replication set up in it"
  kind    = "backup"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/hashicorp/azurerm/latest/docs/resources/site_recovery_fabric"
}

stateful "azurerm_site_recovery_protection_container" {
  summary = "A container of replicated machines"
  kind    = "backup"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/hashicorp/azurerm/latest/docs/resources/site_recovery_protection_container"
}

stateful "azurerm_site_recovery_protection_container_mapping" {
  summary = "The link that replicates one container to another"
  kind    = "backup"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/hashicorp/azurerm/latest/docs/resources/site_recovery_protection_container_mapping"
}

stateful "azurerm_site_recovery_replicated_vm" {
  summary = "The replica of a virtual machine in another region"
  kind    = "backup"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/hashicorp/azurerm/latest/docs/resources/site_recovery_replicated_vm"
}
