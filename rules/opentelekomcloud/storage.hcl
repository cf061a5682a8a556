stateful "opentelekomcloud_blockstorage_volume_v2" {
  summary = "A disk and its data"
  kind    = "disk"
  tier    = "critical"
  docs    = "https://registry.terraform.io/providers/opentelekomcloud/opentelekomcloud/latest/docs/resources/blockstorage_volume_v2"
}

stateful "opentelekomcloud_cbr_policy_v3" {
  summary = "A backup policy, without which no backups are made until it is back"
  kind    = "backup"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/opentelekomcloud/opentelekomcloud/latest/docs/resources/cbr_policy_v3"
}

stateful "opentelekomcloud_cbr_vault_v3" {
  summary = "A backup vault with every backup in it"
  kind    = "backup"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/opentelekomcloud/opentelekomcloud/latest/docs/resources/cbr_vault_v3"
}

stateful "opentelekomcloud_csbs_backup_policy_v1" {
  summary = "A backup policy, without which no backups of servers are made until it is back"
  kind    = "backup"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/opentelekomcloud/opentelekomcloud/latest/docs/resources/csbs_backup_policy_v1"
}

stateful "opentelekomcloud_csbs_backup_v1" {
  summary = "A backup of a server"
  kind    = "backup"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/opentelekomcloud/opentelekomcloud/latest/docs/resources/csbs_backup_v1"
}

stateful "opentelekomcloud_dds_backup_v3" {
  summary = "A backup of a document database"
  kind    = "backup"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/opentelekomcloud/opentelekomcloud/latest/docs/resources/dds_backup_v3"
}

stateful "opentelekomcloud_evs_volume_v3" {
  summary = "A disk and its data"
  kind    = "disk"
  tier    = "critical"
  docs    = "https://registry.terraform.io/providers/opentelekomcloud/opentelekomcloud/latest/docs/resources/evs_volume_v3"
}

stateful "opentelekomcloud_images_image_v2" {
  summary = "A machine image"
  kind    = "snapshot"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/opentelekomcloud/opentelekomcloud/latest/docs/resources/images_image_v2"
}

stateful "opentelekomcloud_ims_data_image_v2" {
  summary = "An image of a data disk"
  kind    = "snapshot"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/opentelekomcloud/opentelekomcloud/latest/docs/resources/ims_data_image_v2"
}

stateful "opentelekomcloud_ims_image_v2" {
  summary = "A machine image"
  kind    = "snapshot"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/opentelekomcloud/opentelekomcloud/latest/docs/resources/ims_image_v2"
}

stateful "opentelekomcloud_obs_bucket" {
  summary = "A bucket, and its objects if force_destroy is set"
  kind    = "bucket"
  tier    = "critical"
  docs    = "https://registry.terraform.io/providers/opentelekomcloud/opentelekomcloud/latest/docs/resources/obs_bucket"

  hazard "force_destroy" {
    unsafe  = ["true"]
    default = "false"
    because = "the objects are deleted with the bucket"
  }

  recovery "versioning" {
    weaker = "off"
    safe   = ["true"]
  }
}

stateful "opentelekomcloud_rds_backup_v3" {
  summary = "A backup of a database instance"
  kind    = "backup"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/opentelekomcloud/opentelekomcloud/latest/docs/resources/rds_backup_v3"
}

stateful "opentelekomcloud_s3_bucket" {
  summary = "A bucket, and its objects if force_destroy is set"
  kind    = "bucket"
  tier    = "critical"
  docs    = "https://registry.terraform.io/providers/opentelekomcloud/opentelekomcloud/latest/docs/resources/s3_bucket"

  hazard "force_destroy" {
    unsafe  = ["true"]
    default = "false"
    because = "the objects are deleted with the bucket"
  }

  recovery "versioning.enabled" {
    weaker = "off"
    safe   = ["true"]
  }
}

stateful "opentelekomcloud_sdrs_protected_instance_v1" {
  summary = "A server at the recovery site"
  kind    = "backup"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/opentelekomcloud/opentelekomcloud/latest/docs/resources/sdrs_protected_instance_v1"
}

stateful "opentelekomcloud_sdrs_protectiongroup_v1" {
  summary = "A group of servers that are copied to another site"
  kind    = "backup"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/opentelekomcloud/opentelekomcloud/latest/docs/resources/sdrs_protectiongroup_v1"
}

stateful "opentelekomcloud_sdrs_replication_pair_v1" {
  summary = "The replication of a disk to another site"
  kind    = "backup"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/opentelekomcloud/opentelekomcloud/latest/docs/resources/sdrs_replication_pair_v1"
}

stateful "opentelekomcloud_sfs_file_system_v2" {
  summary = "A file share with its files"
  kind    = "file-system"
  tier    = "critical"
  docs    = "https://registry.terraform.io/providers/opentelekomcloud/opentelekomcloud/latest/docs/resources/sfs_file_system_v2"
}

stateful "opentelekomcloud_sfs_turbo_share_v1" {
  summary = "A file system with its files"
  kind    = "file-system"
  tier    = "critical"
  docs    = "https://registry.terraform.io/providers/opentelekomcloud/opentelekomcloud/latest/docs/resources/sfs_turbo_share_v1"
}

stateful "opentelekomcloud_vbs_backup_policy_v2" {
  summary = "A backup policy, without which no backups of disks are made until it is back"
  kind    = "backup"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/opentelekomcloud/opentelekomcloud/latest/docs/resources/vbs_backup_policy_v2"
}

stateful "opentelekomcloud_vbs_backup_v2" {
  summary = "A backup of a disk"
  kind    = "backup"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/opentelekomcloud/opentelekomcloud/latest/docs/resources/vbs_backup_v2"
}
