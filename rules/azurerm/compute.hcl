stateful "azurerm_disk_encryption_set" {
  summary = "The encryption set that disks are unlocked through"
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

stateful "azurerm_shared_image" {
  summary = "An image definition with all its versions"
  kind    = "registry"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/hashicorp/azurerm/latest/docs/resources/shared_image"
}

stateful "azurerm_shared_image_gallery" {
  summary = "A gallery with its image definitions and versions"
  kind    = "registry"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/hashicorp/azurerm/latest/docs/resources/shared_image_gallery"
}

stateful "azurerm_shared_image_version" {
  summary = "A version of a shared machine image"
  kind    = "snapshot"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/hashicorp/azurerm/latest/docs/resources/shared_image_version"
}

stateful "azurerm_snapshot" {
  summary = "A snapshot of a managed disk"
  kind    = "snapshot"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/hashicorp/azurerm/latest/docs/resources/snapshot"
}

stateful "azurerm_virtual_machine" {
  summary = "A virtual machine with its disks and local state"
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
}

stateful "azurerm_virtual_machine_implicit_data_disk_from_source" {
  summary = "A data disk made with a virtual machine from a snapshot or another disk"
  kind    = "disk"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/hashicorp/azurerm/latest/docs/resources/virtual_machine_implicit_data_disk_from_source"
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
}

stateful "azurerm_windows_virtual_machine_scale_set" {
  summary = "A scale set with the disks of its Windows machines"
  kind    = "instance"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/hashicorp/azurerm/latest/docs/resources/windows_virtual_machine_scale_set"
}
