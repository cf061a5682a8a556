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

stateful "azurerm_recovery_services_protected_vm" {
  same_as = "azurerm_backup_protected_vm"
  docs    = "https://registry.terraform.io/providers/hashicorp/azurerm/1.44.0/docs/resources/recovery_services_protected_vm"
  until   = "2.0.0"
}

stateful "azurerm_recovery_services_vault" {
  summary = "A vault of recovery points, and those too if purge_protected_items_from_vault_on_destroy is set"
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

stateful "azurerm_site_recovery_replicated_vm" {
  summary = "The replica of a virtual machine in another region"
  kind    = "backup"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/hashicorp/azurerm/latest/docs/resources/site_recovery_replicated_vm"
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
