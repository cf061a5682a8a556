explained "backups" {
  types   = ["proxmox_storage_*", "proxmox_virtual_environment_storage_*"]
  because = "it says how many backups are kept while the store lives"
}

explained "backups.*" {
  types   = ["proxmox_storage_*", "proxmox_virtual_environment_storage_*"]
  because = "it says how many backups are kept while the store lives"
}

explained "cleanup_config" {
  types   = ["proxmox_node_disk_zfs"]
  because = "it removes entries of the configuration"
}

explained "force" {
  types   = ["proxmox_lxc", "proxmox_acme_certificate", "proxmox_virtual_environment_acme_certificate"]
  because = "it lets what exists be overwritten when it is made"
}

explained "force_create" {
  types   = ["proxmox_vm_qemu"]
  because = "it lets a machine be made although one of that number exists"
}

explained "force_recreate_on_change_of" {
  types   = ["proxmox_vm_qemu"]
  because = "it is a reason to replace the machine, which the plan shows"
}

explained "lock" {
  types   = ["proxmox_lxc"]
  because = "it marks what is being done with the container, and is not a way to keep it"
}

explained "on_destroy" {
  types   = ["proxmox_sdn_applier", "proxmox_virtual_environment_sdn_applier"]
  because = "it only says when the network settings are put into force"
}

explained "protected" {
  types   = ["proxmox_backup_job"]
  because = "it protects the backups that the job makes, not the job"
}

explained "prune_backups" {
  types   = ["proxmox_backup_job"]
  because = "it says how many backups the job keeps"
}

explained "purge" {
  types   = ["proxmox_realm_sync", "proxmox_virtual_environment_realm_sync"]
  because = "users and groups come from the directory again"
}

explained "purge_on_destroy" {
  types   = ["proxmox_cloned_vm", "proxmox_vm", "proxmox_virtual_environment_cloned_vm", "proxmox_virtual_environment_vm", "proxmox_virtual_environment_vm2"]
  because = "it takes the machine out of the backup jobs, not away from the backups"
}

explained "remove_storages" {
  types   = ["proxmox_ceph_pool"]
  because = "it removes entries of the configuration"
}

explained "snapshot_as_volume_chain" {
  types   = ["proxmox_storage_*", "proxmox_virtual_environment_storage_*"]
  because = "it is how snapshots are stored"
}

explained "stop_on_destroy" {
  types   = ["proxmox_cloned_vm", "proxmox_vm", "proxmox_virtual_environment_cloned_vm", "proxmox_virtual_environment_vm", "proxmox_virtual_environment_vm2"]
  because = "it only says how the machine is stopped"
}
