stateful "azurerm_disk_encryption_set" {
  summary = "An encryption set and the identity Azure made for it, which the key vault let in"
  kind    = "key"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/hashicorp/azurerm/latest/docs/resources/disk_encryption_set"
}

stateful "azurerm_image" {
  summary = "A machine image"
  kind    = "snapshot"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/hashicorp/azurerm/latest/docs/resources/image"
}

stateful "azurerm_linux_virtual_machine" {
  summary = "A Linux virtual machine with its OS disk and local state"
  kind    = "instance"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/hashicorp/azurerm/latest/docs/resources/linux_virtual_machine"

  guard "azurerm_backup_protected_vm" {
    reference   = "source_vm_id"
    protects    = "recovery"
    enforced_by = "service"
  }

  guard "azurerm_site_recovery_replicated_vm" {
    reference   = "source_vm_id"
    protects    = "recovery"
    enforced_by = "service"
  }

  provider_hazard "features.virtual_machine.delete_os_disk_on_deletion" {
    unsafe  = ["true"]
    default = "true"
    because = "the OS disk is deleted with the machine"
    since   = "2.0.0"
  }

  provider_hazard "features.virtual_machine.skip_shutdown_and_force_delete" {
    unsafe  = ["true"]
    default = "false"
    because = "the machine is cut off without being shut down"
    since   = "2.61.0"
  }
}

stateful "azurerm_linux_virtual_machine_scale_set" {
  summary = "A scale set with the disks of its Linux machines"
  kind    = "instance"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/hashicorp/azurerm/latest/docs/resources/linux_virtual_machine_scale_set"
}

stateful "azurerm_managed_disk" {
  summary = "A managed disk"
  kind    = "disk"
  tier    = "critical"
  docs    = "https://registry.terraform.io/providers/hashicorp/azurerm/latest/docs/resources/managed_disk"

  guard "azurerm_data_protection_backup_instance_disk" {
    reference   = "disk_id"
    protects    = "recovery"
    enforced_by = "service"
  }
}

stateful "azurerm_orchestrated_virtual_machine_scale_set" {
  summary = "A scale set with the disks of its machines"
  kind    = "instance"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/hashicorp/azurerm/latest/docs/resources/orchestrated_virtual_machine_scale_set"
}

stateful "azurerm_restore_point_collection" {
  same_as = "azurerm_virtual_machine_restore_point_collection"
  docs    = "https://registry.terraform.io/providers/hashicorp/azurerm/3.111.0/docs/resources/restore_point_collection"
  until   = "5.0.0"
}

stateful "azurerm_shared_image_version" {
  summary = "A version of a shared machine image"
  kind    = "snapshot"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/hashicorp/azurerm/latest/docs/resources/shared_image_version"

  hazard "deletion_of_replicated_locations_enabled" {
    unsafe  = ["true"]
    default = "false"
    because = "its copies in other regions can be removed"
  }
}

stateful "azurerm_snapshot" {
  summary = "A snapshot of a managed disk"
  kind    = "snapshot"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/hashicorp/azurerm/latest/docs/resources/snapshot"
}

stateful "azurerm_virtual_machine" {
  summary = "A virtual machine with its local state, and its disks if delete_os_disk_on_termination or delete_data_disks_on_termination is set"
  kind    = "instance"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/hashicorp/azurerm/latest/docs/resources/virtual_machine"

  hazard "delete_os_disk_on_termination" {
    unsafe  = ["true"]
    default = "false"
    because = "the OS disk is deleted with the machine"
  }

  hazard "delete_data_disks_on_termination" {
    unsafe  = ["true"]
    default = "false"
    because = "the data disks are deleted with the machine"
  }

  guard "azurerm_backup_protected_vm" {
    reference   = "source_vm_id"
    protects    = "recovery"
    enforced_by = "service"
  }

  guard "azurerm_site_recovery_replicated_vm" {
    reference   = "source_vm_id"
    protects    = "recovery"
    enforced_by = "service"
  }
}

stateful "azurerm_virtual_machine_implicit_data_disk_from_source" {
  summary = "A data disk made with a virtual machine from a snapshot or another disk"
  kind    = "disk"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/hashicorp/azurerm/latest/docs/resources/virtual_machine_implicit_data_disk_from_source"

  provider_hazard "features.virtual_machine.detach_implicit_data_disk_on_deletion" {
    unsafe  = ["false"]
    default = "false"
    because = "the disk is deleted and not only detached"
    since   = "3.106.0"
  }
}

stateful "azurerm_virtual_machine_restore_point" {
  summary = "A restore point of a virtual machine"
  kind    = "snapshot"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/hashicorp/azurerm/latest/docs/resources/virtual_machine_restore_point"
}

stateful "azurerm_virtual_machine_restore_point_collection" {
  summary = "A collection of restore points of a virtual machine"
  kind    = "snapshot"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/hashicorp/azurerm/latest/docs/resources/virtual_machine_restore_point_collection"
}

stateful "azurerm_virtual_machine_scale_set" {
  summary = "A scale set with the disks of its machines"
  kind    = "instance"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/hashicorp/azurerm/latest/docs/resources/virtual_machine_scale_set"
}

stateful "azurerm_windows_virtual_machine" {
  summary = "A Windows virtual machine with its OS disk and local state"
  kind    = "instance"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/hashicorp/azurerm/latest/docs/resources/windows_virtual_machine"

  guard "azurerm_backup_protected_vm" {
    reference   = "source_vm_id"
    protects    = "recovery"
    enforced_by = "service"
  }

  guard "azurerm_site_recovery_replicated_vm" {
    reference   = "source_vm_id"
    protects    = "recovery"
    enforced_by = "service"
  }

  provider_hazard "features.virtual_machine.delete_os_disk_on_deletion" {
    unsafe  = ["true"]
    default = "true"
    because = "the OS disk is deleted with the machine"
    since   = "2.0.0"
  }

  provider_hazard "features.virtual_machine.skip_shutdown_and_force_delete" {
    unsafe  = ["true"]
    default = "false"
    because = "the machine is cut off without being shut down"
    since   = "2.61.0"
  }
}

stateful "azurerm_windows_virtual_machine_scale_set" {
  summary = "A scale set with the disks of its Windows machines"
  kind    = "instance"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/hashicorp/azurerm/latest/docs/resources/windows_virtual_machine_scale_set"
}

stateful "azurerm_workloads_sap_single_node_virtual_instance" {
  summary = "A virtual instance through which an SAP system is deployed and managed"
  kind    = "instance"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/hashicorp/azurerm/latest/docs/resources/workloads_sap_single_node_virtual_instance"
}

stateful "azurerm_workloads_sap_three_tier_virtual_instance" {
  summary = "A virtual instance through which an SAP system is deployed and managed"
  kind    = "instance"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/hashicorp/azurerm/latest/docs/resources/workloads_sap_three_tier_virtual_instance"
}
