stateful "huaweicloud_blockstorage_volume_v2" {
  same_as = "huaweicloud_evs_volume"
}

stateful "huaweicloud_evs_snapshot" {
  summary = "A snapshot of a disk"
  kind    = "snapshot"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/huaweicloud/huaweicloud/latest/docs/resources/evs_snapshot"
}

stateful "huaweicloud_evs_snapshot_group" {
  summary = "A group of snapshots of disks"
  kind    = "snapshot"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/huaweicloud/huaweicloud/latest/docs/resources/evs_snapshot_group"
}

stateful "huaweicloud_evs_volume" {
  summary = "A disk and its data"
  kind    = "disk"
  tier    = "critical"
  docs    = "https://registry.terraform.io/providers/huaweicloud/huaweicloud/latest/docs/resources/evs_volume"
}

stateful "huaweicloud_evsv3_snapshot" {
  summary = "A snapshot of a disk"
  kind    = "snapshot"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/huaweicloud/huaweicloud/latest/docs/resources/evsv3_snapshot"
}

stateful "huaweicloud_evsv3_volume" {
  summary = "A disk and its data"
  kind    = "disk"
  tier    = "critical"
  docs    = "https://registry.terraform.io/providers/huaweicloud/huaweicloud/latest/docs/resources/evsv3_volume"
}

stateful "huaweicloud_evsv5_snapshot" {
  summary = "A snapshot of a disk"
  kind    = "snapshot"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/huaweicloud/huaweicloud/latest/docs/resources/evsv5_snapshot"
}

stateful "huaweicloud_obs_bucket" {
  summary = "A bucket, and its objects if force_destroy is set"
  kind    = "bucket"
  tier    = "critical"
  docs    = "https://registry.terraform.io/providers/huaweicloud/huaweicloud/latest/docs/resources/obs_bucket"

  hazard "force_destroy" {
    unsafe  = ["true"]
    default = "false"
    because = "every object and version is deleted so that the bucket can be destroyed"
    empties = true
  }

  recovery "versioning" {
    weaker = "off"
    safe   = ["true"]
  }

  guard "huaweicloud_obs_bucket_replication" {
    reference   = "bucket"
    protects    = "recovery"
    enforced_by = "service"
  }
}

stateful "huaweicloud_sfs_file_system" {
  summary = "A file share with its files"
  kind    = "file-system"
  tier    = "critical"
  docs    = "https://registry.terraform.io/providers/huaweicloud/huaweicloud/latest/docs/resources/sfs_file_system"
}

stateful "huaweicloud_sfs_file_system_v2" {
  same_as = "huaweicloud_sfs_file_system"
}

stateful "huaweicloud_sfs_turbo" {
  summary = "A file system with its files"
  kind    = "file-system"
  tier    = "critical"
  docs    = "https://registry.terraform.io/providers/huaweicloud/huaweicloud/latest/docs/resources/sfs_turbo"
}

stateful "huaweicloud_sfs_turbo_dir" {
  summary = "A directory of a file system with its files"
  kind    = "file-system"
  tier    = "critical"
  docs    = "https://registry.terraform.io/providers/huaweicloud/huaweicloud/latest/docs/resources/sfs_turbo_dir"
}

stateful "huaweicloud_sfs_turbo_obs_target" {
  summary = "A file system's link to a bucket"
  kind    = "file-system"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/huaweicloud/huaweicloud/latest/docs/resources/sfs_turbo_obs_target"

  hazard "delete_data_in_file_system" {
    unsafe  = ["true"]
    because = "the directory and its files are deleted with the link"
  }
}

stateful "huaweicloud_vod_media_asset" {
  summary = "A video with its renditions"
  kind    = "other"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/huaweicloud/huaweicloud/latest/docs/resources/vod_media_asset"
}
