stateful "nutanix_object_store_v2" {
  summary = "An object store with its buckets and objects"
  kind    = "bucket"
  tier    = "critical"
  docs    = "https://registry.terraform.io/providers/nutanix/nutanix/latest/docs/resources/object_store_v2"
}

stateful "nutanix_pc_backup_target_v2" {
  summary = "The place where the management is backed up to, without which no backups of it are made until it is back"
  kind    = "backup"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/nutanix/nutanix/latest/docs/resources/pc_backup_target_v2"
}

stateful "nutanix_protection_policy_v2" {
  summary = "A protection policy, without which no snapshots of machines are made until it is back"
  kind    = "backup"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/nutanix/nutanix/latest/docs/resources/protection_policy_v2"
}

stateful "nutanix_protection_rule" {
  summary = "A protection rule, without which no snapshots of machines are made until it is back"
  kind    = "backup"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/nutanix/nutanix/latest/docs/resources/protection_rule"
}

stateful "nutanix_recovery_points_v2" {
  summary = "A recovery point of machines or volume groups"
  kind    = "backup"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/nutanix/nutanix/latest/docs/resources/recovery_points_v2"
}

stateful "nutanix_self_service_app_recovery_point" {
  summary = "A recovery point of an application"
  kind    = "backup"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/nutanix/nutanix/latest/docs/resources/self_service_app_recovery_point"
}

stateful "nutanix_storage_containers_v2" {
  summary = "A storage container with every disk in it"
  kind    = "disk"
  tier    = "critical"
  docs    = "https://registry.terraform.io/providers/nutanix/nutanix/latest/docs/resources/storage_containers_v2"
}

stateful "nutanix_volume_group_disk_v2" {
  summary = "A disk of a volume group and its data"
  kind    = "disk"
  tier    = "critical"
  docs    = "https://registry.terraform.io/providers/nutanix/nutanix/latest/docs/resources/volume_group_disk_v2"
}

stateful "nutanix_volume_group_v2" {
  summary = "A volume group with its disks and their data"
  kind    = "disk"
  tier    = "critical"
  docs    = "https://registry.terraform.io/providers/nutanix/nutanix/latest/docs/resources/volume_group_v2"
}
