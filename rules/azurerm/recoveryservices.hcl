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

  recovery "snapshot_retention_in_days" {
    weaker  = "lower"
    default = "0"
  }

  recovery "backup_tier" {
    weaker = "off"
    safe   = ["vault-standard"]
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

  recovery "protection_policy.retention_daily.count" {
    weaker = "lower"
  }

  recovery "protection_policy.retention_weekly.count" {
    weaker = "lower"
  }

  recovery "protection_policy.retention_monthly.count" {
    weaker = "lower"
  }

  recovery "protection_policy.retention_yearly.count" {
    weaker = "lower"
  }

  recovery "protection_policy.simple_retention.count" {
    weaker = "lower"
  }
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

  provider_hazard "features.recovery_service.vm_backup_stop_protection_and_retain_data_on_destroy" {
    unsafe  = ["false"]
    default = "false"
    because = "the recovery points are deleted too, unless the flag that suspends backups and retains them is set (since 4.17.0)"
    since   = "3.98.0"
  }
}

stateful "azurerm_recovery_replicated_vm" {
  same_as = "azurerm_site_recovery_replicated_vm"
  docs    = "https://registry.terraform.io/providers/hashicorp/azurerm/1.44.0/docs/resources/recovery_services_replicated_vm"
  until   = "2.0.0"
}

stateful "azurerm_recovery_services_fabric" {
  same_as = "azurerm_site_recovery_fabric"
  docs    = "https://registry.terraform.io/providers/hashicorp/azurerm/1.44.0/docs/resources/recovery_services_fabric"
  until   = "2.0.0"
}

stateful "azurerm_recovery_services_protected_vm" {
  same_as = "azurerm_backup_protected_vm"
  docs    = "https://registry.terraform.io/providers/hashicorp/azurerm/1.44.0/docs/resources/recovery_services_protected_vm"
  until   = "2.0.0"
}

stateful "azurerm_recovery_services_protection_container" {
  same_as = "azurerm_site_recovery_protection_container"
  docs    = "https://registry.terraform.io/providers/hashicorp/azurerm/1.44.0/docs/resources/recovery_services_protection_container"
  until   = "2.0.0"
}

stateful "azurerm_recovery_services_protection_container_mapping" {
  same_as = "azurerm_site_recovery_protection_container_mapping"
  docs    = "https://registry.terraform.io/providers/hashicorp/azurerm/1.44.0/docs/resources/recovery_services_protection_container_mapping"
  until   = "2.0.0"
}

stateful "azurerm_recovery_services_protection_policy_vm" {
  same_as = "azurerm_backup_policy_vm"
  docs    = "https://registry.terraform.io/providers/hashicorp/azurerm/1.44.0/docs/resources/recovery_services_protection_policy_vm"
  until   = "2.0.0"
}

stateful "azurerm_recovery_services_replication_policy" {
  same_as = "azurerm_site_recovery_replication_policy"
  docs    = "https://registry.terraform.io/providers/hashicorp/azurerm/1.44.0/docs/resources/recovery_services_replication_policy"
  until   = "2.0.0"
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
    until  = "5.0.0"
  }

  recovery "storage_mode_type" {
    weaker = "off"
    safe   = ["GeoRedundant"]
  }

  guard "azurerm_recovery_services_vault_resource_guard_association" {
    reference   = "vault_id"
    protects    = "recovery"
    enforced_by = "service"
  }

  provider_hazard "features.recovery_service.purge_protected_items_from_vault_on_destroy" {
    unsafe  = ["true"]
    default = "false"
    because = "what the vault protects is deleted first, where Azure would refuse to delete a vault in use"
    since   = "3.98.0"
  }
}

stateful "azurerm_recovery_services_vault_resource_guard_association" {
  summary = "The rule that a vault is not disarmed without the owner of the guard"
  kind    = "backup"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/hashicorp/azurerm/latest/docs/resources/recovery_services_vault_resource_guard_association"
}

stateful "azurerm_site_recovery_fabric" {
  summary = "A fabric of Site Recovery and the replication set up in it"
  kind    = "backup"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/hashicorp/azurerm/latest/docs/resources/site_recovery_fabric"
}

stateful "azurerm_site_recovery_hyperv_replication_policy" {
  summary = "The policy by which Hyper-V machines are replicated"
  kind    = "backup"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/hashicorp/azurerm/latest/docs/resources/site_recovery_hyperv_replication_policy"

  recovery "recovery_point_retention_in_hours" {
    weaker = "lower"
  }
}

stateful "azurerm_site_recovery_hyperv_replication_policy_association" {
  summary = "The link by which Hyper-V machines are replicated"
  kind    = "backup"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/hashicorp/azurerm/latest/docs/resources/site_recovery_hyperv_replication_policy_association"
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

stateful "azurerm_site_recovery_replication_policy" {
  summary = "The policy by which virtual machines are replicated"
  kind    = "backup"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/hashicorp/azurerm/latest/docs/resources/site_recovery_replication_policy"

  recovery "recovery_point_retention_in_minutes" {
    weaker = "lower"
  }
}

stateful "azurerm_site_recovery_services_vault_hyperv_site" {
  summary = "A Hyper-V site with the hosts registered in it"
  kind    = "backup"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/hashicorp/azurerm/latest/docs/resources/site_recovery_services_vault_hyperv_site"
}

stateful "azurerm_site_recovery_vmware_replicated_vm" {
  summary = "The replica of a VMware machine in Azure"
  kind    = "backup"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/hashicorp/azurerm/latest/docs/resources/site_recovery_vmware_replicated_vm"
}

stateful "azurerm_site_recovery_vmware_replication_policy" {
  summary = "The policy by which VMware machines are replicated"
  kind    = "backup"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/hashicorp/azurerm/latest/docs/resources/site_recovery_vmware_replication_policy"

  recovery "recovery_point_retention_in_minutes" {
    weaker = "lower"
  }
}

stateful "azurerm_site_recovery_vmware_replication_policy_association" {
  summary = "The link by which VMware machines are replicated"
  kind    = "backup"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/hashicorp/azurerm/latest/docs/resources/site_recovery_vmware_replication_policy_association"
}
