stateful "ovh_cloud_project_file_storage_share" {
  summary = "A file share with its files"
  kind    = "file-system"
  tier    = "critical"
  docs    = "https://registry.terraform.io/providers/ovh/ovh/latest/docs/resources/cloud_project_file_storage_share"
}

stateful "ovh_cloud_project_storage" {
  summary = "A bucket with its objects, which are removed with it"
  kind    = "bucket"
  tier    = "critical"
  docs    = "https://registry.terraform.io/providers/ovh/ovh/latest/docs/resources/cloud_project_storage"

  hazard "replication.rules.destination.remove_on_main_bucket_deletion" {
    unsafe  = ["true"]
    because = "the replica of the bucket is deleted with it"
  }

  recovery "versioning.status" {
    weaker = "off"
    safe   = ["enabled"]
  }

  recovery "object_lock.status" {
    weaker = "off"
    safe   = ["enabled"]
  }
}

stateful "ovh_cloud_project_volume" {
  summary = "A block volume and its data"
  kind    = "disk"
  tier    = "critical"
  docs    = "https://registry.terraform.io/providers/ovh/ovh/latest/docs/resources/cloud_project_volume"
}

stateful "ovh_cloud_project_volume_backup" {
  summary = "A backup of a block volume"
  kind    = "backup"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/ovh/ovh/latest/docs/resources/cloud_project_volume_backup"
}

stateful "ovh_cloud_storage_block_volume" {
  summary = "A block volume and its data"
  kind    = "disk"
  tier    = "critical"
  docs    = "https://registry.terraform.io/providers/ovh/ovh/latest/docs/resources/cloud_storage_block_volume"
}

stateful "ovh_cloud_storage_block_volume_backup" {
  summary = "A backup of a block volume"
  kind    = "backup"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/ovh/ovh/latest/docs/resources/cloud_storage_block_volume_backup"
}

stateful "ovh_cloud_storage_block_volume_snapshot" {
  summary = "A snapshot of a block volume"
  kind    = "snapshot"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/ovh/ovh/latest/docs/resources/cloud_storage_block_volume_snapshot"
}

stateful "ovh_cloud_storage_file_share" {
  summary = "A file share with its files"
  kind    = "file-system"
  tier    = "critical"
  docs    = "https://registry.terraform.io/providers/ovh/ovh/latest/docs/resources/cloud_storage_file_share"
}

stateful "ovh_cloud_storage_file_share_snapshot" {
  summary = "A snapshot of a file share"
  kind    = "snapshot"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/ovh/ovh/latest/docs/resources/cloud_storage_file_share_snapshot"
}

stateful "ovh_dedicated_nasha_partition" {
  summary = "A partition of a file server with its files"
  kind    = "file-system"
  tier    = "critical"
  docs    = "https://registry.terraform.io/providers/ovh/ovh/latest/docs/resources/dedicated_nasha_partition"
}

stateful "ovh_dedicated_nasha_partition_snapshot" {
  summary = "A snapshot schedule, without which no snapshots of a partition are made until it is back"
  kind    = "backup"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/ovh/ovh/latest/docs/resources/dedicated_nasha_partition_snapshot"
}

stateful "ovh_storage_efs" {
  summary = "A file service with its shares and files"
  kind    = "file-system"
  tier    = "critical"
  docs    = "https://registry.terraform.io/providers/ovh/ovh/latest/docs/resources/storage_efs"
}

stateful "ovh_storage_efs_share" {
  summary = "A file share with its files"
  kind    = "file-system"
  tier    = "critical"
  docs    = "https://registry.terraform.io/providers/ovh/ovh/latest/docs/resources/storage_efs_share"
}

stateful "ovh_storage_efs_share_snapshot" {
  summary = "A snapshot of a file share"
  kind    = "snapshot"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/ovh/ovh/latest/docs/resources/storage_efs_share_snapshot"
}
