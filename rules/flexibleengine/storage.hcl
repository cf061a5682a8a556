stateful "flexibleengine_blockstorage_volume_v2" {
  summary = "A disk and its data"
  kind    = "disk"
  tier    = "critical"
  docs    = "https://registry.terraform.io/providers/FlexibleEngineCloud/flexibleengine/latest/docs/resources/blockstorage_volume_v2"
}

stateful "flexibleengine_cbr_policy" {
  summary = "A backup policy, without which no backups are made until it is back"
  kind    = "backup"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/FlexibleEngineCloud/flexibleengine/latest/docs/resources/cbr_policy"
}

stateful "flexibleengine_cbr_vault" {
  summary = "A backup vault with every backup in it"
  kind    = "backup"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/FlexibleEngineCloud/flexibleengine/latest/docs/resources/cbr_vault"
}

stateful "flexibleengine_cce_pvc" {
  summary = "A volume claim and its data"
  kind    = "disk"
  tier    = "critical"
  docs    = "https://registry.terraform.io/providers/FlexibleEngineCloud/flexibleengine/latest/docs/resources/cce_pvc"
}

stateful "flexibleengine_csbs_backup_policy_v1" {
  summary = "A backup policy, without which no backups of servers are made until it is back"
  kind    = "backup"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/FlexibleEngineCloud/flexibleengine/latest/docs/resources/csbs_backup_policy_v1"
}

stateful "flexibleengine_csbs_backup_v1" {
  summary = "A backup of a server"
  kind    = "backup"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/FlexibleEngineCloud/flexibleengine/latest/docs/resources/csbs_backup_v1"
}

stateful "flexibleengine_css_snapshot_v1" {
  summary = "A snapshot of a search cluster"
  kind    = "snapshot"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/FlexibleEngineCloud/flexibleengine/latest/docs/resources/css_snapshot_v1"
}

stateful "flexibleengine_dcs_backup_v1" {
  summary = "A backup of a Redis instance"
  kind    = "backup"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/FlexibleEngineCloud/flexibleengine/latest/docs/resources/dcs_backup_v1"
}

stateful "flexibleengine_dds_backup" {
  summary = "A backup of a document database"
  kind    = "backup"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/FlexibleEngineCloud/flexibleengine/latest/docs/resources/dds_backup"
}

stateful "flexibleengine_drs_replication_v2" {
  summary = "The replication of a disk to another site"
  kind    = "backup"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/FlexibleEngineCloud/flexibleengine/latest/docs/resources/drs_replication_v2"
}

stateful "flexibleengine_drs_replicationconsistencygroup_v2" {
  summary = "A group of replicated disks"
  kind    = "backup"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/FlexibleEngineCloud/flexibleengine/latest/docs/resources/drs_replicationconsistencygroup_v2"
}

stateful "flexibleengine_images_image" {
  summary = "A machine image"
  kind    = "snapshot"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/FlexibleEngineCloud/flexibleengine/latest/docs/resources/images_image"
}

stateful "flexibleengine_images_image_copy" {
  summary = "A machine image"
  kind    = "snapshot"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/FlexibleEngineCloud/flexibleengine/latest/docs/resources/images_image_copy"
}

stateful "flexibleengine_images_image_v2" {
  summary = "A machine image"
  kind    = "snapshot"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/FlexibleEngineCloud/flexibleengine/latest/docs/resources/images_image_v2"
}

stateful "flexibleengine_modelarts_dataset_version" {
  summary = "A version of a data set"
  kind    = "snapshot"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/FlexibleEngineCloud/flexibleengine/latest/docs/resources/modelarts_dataset_version"
}

stateful "flexibleengine_obs_bucket" {
  summary = "A bucket, and its objects if force_destroy is set"
  kind    = "bucket"
  tier    = "critical"
  docs    = "https://registry.terraform.io/providers/FlexibleEngineCloud/flexibleengine/latest/docs/resources/obs_bucket"

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

stateful "flexibleengine_rds_backup" {
  summary = "A backup of a database instance"
  kind    = "backup"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/FlexibleEngineCloud/flexibleengine/latest/docs/resources/rds_backup"
}

stateful "flexibleengine_rds_cross_region_backup_strategy" {
  summary = "The copying of backups to another region, without which none go there until it is back"
  kind    = "backup"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/FlexibleEngineCloud/flexibleengine/latest/docs/resources/rds_cross_region_backup_strategy"
}

stateful "flexibleengine_s3_bucket" {
  summary = "A bucket, and its objects if force_destroy is set"
  kind    = "bucket"
  tier    = "critical"
  docs    = "https://registry.terraform.io/providers/FlexibleEngineCloud/flexibleengine/latest/docs/resources/s3_bucket"

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

stateful "flexibleengine_sdrs_protectedinstance_v1" {
  summary = "A server at the recovery site"
  kind    = "backup"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/FlexibleEngineCloud/flexibleengine/latest/docs/resources/sdrs_protectedinstance_v1"
}

stateful "flexibleengine_sdrs_protectiongroup_v1" {
  summary = "A group of servers that are copied to another site"
  kind    = "backup"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/FlexibleEngineCloud/flexibleengine/latest/docs/resources/sdrs_protectiongroup_v1"
}

stateful "flexibleengine_sdrs_replication_pair_v1" {
  summary = "The replication of a disk to another site"
  kind    = "backup"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/FlexibleEngineCloud/flexibleengine/latest/docs/resources/sdrs_replication_pair_v1"
}

stateful "flexibleengine_sfs_file_system_v2" {
  summary = "A file share with its files"
  kind    = "file-system"
  tier    = "critical"
  docs    = "https://registry.terraform.io/providers/FlexibleEngineCloud/flexibleengine/latest/docs/resources/sfs_file_system_v2"
}

stateful "flexibleengine_sfs_turbo" {
  summary = "A file system with its files"
  kind    = "file-system"
  tier    = "critical"
  docs    = "https://registry.terraform.io/providers/FlexibleEngineCloud/flexibleengine/latest/docs/resources/sfs_turbo"
}

stateful "flexibleengine_vbs_backup_policy_v2" {
  summary = "A backup policy, without which no backups of disks are made until it is back"
  kind    = "backup"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/FlexibleEngineCloud/flexibleengine/latest/docs/resources/vbs_backup_policy_v2"
}

stateful "flexibleengine_vbs_backup_v2" {
  summary = "A backup of a disk"
  kind    = "backup"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/FlexibleEngineCloud/flexibleengine/latest/docs/resources/vbs_backup_v2"
}
