stateful "proxmox_backup_job" {
  summary = "A backup job, without which no backups of its machines are made until it is back"
  kind    = "backup"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/bpg/proxmox/latest/docs/resources/backup_job"
}

stateful "proxmox_storage_pbs" {
  summary = "A backup store with the encryption key that may have been generated for it"
  kind    = "key"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/bpg/proxmox/latest/docs/resources/storage_pbs"
}

stateful "proxmox_virtual_environment_storage_pbs" {
  summary = "A backup store with the encryption key that may have been generated for it"
  kind    = "key"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/bpg/proxmox/latest/docs/resources/virtual_environment_storage_pbs"
}
