stateful "tencentcloud_cbs_storage" {
  summary = "A disk and its data"
  kind    = "disk"
  tier    = "critical"
  docs    = "https://registry.terraform.io/providers/tencentcloudstack/tencentcloud/latest/docs/resources/cbs_storage"

  hazard "force_delete" {
    unsafe  = ["true"]
    default = "false"
    because = "the disk is deleted for good instead of being moved to the recycle bin"
  }
}

stateful "tencentcloud_cbs_storage_set" {
  summary = "A set of disks and their data"
  kind    = "disk"
  tier    = "critical"
  docs    = "https://registry.terraform.io/providers/tencentcloudstack/tencentcloud/latest/docs/resources/cbs_storage_set"
}

stateful "tencentcloud_cfs_file_system" {
  summary = "A file system with its files"
  kind    = "file-system"
  tier    = "critical"
  docs    = "https://registry.terraform.io/providers/tencentcloudstack/tencentcloud/latest/docs/resources/cfs_file_system"
}

stateful "tencentcloud_chdfs_file_system" {
  summary = "A file system with its files"
  kind    = "file-system"
  tier    = "critical"
  docs    = "https://registry.terraform.io/providers/tencentcloudstack/tencentcloud/latest/docs/resources/chdfs_file_system"
}

stateful "tencentcloud_cos_bucket" {
  summary = "A bucket, and its objects if force_clean is set"
  kind    = "bucket"
  tier    = "critical"
  docs    = "https://registry.terraform.io/providers/tencentcloudstack/tencentcloud/latest/docs/resources/cos_bucket"

  hazard "force_clean" {
    unsafe  = ["true"]
    because = "every object is deleted so that the bucket can be destroyed"
    empties = true
  }

  recovery "versioning_enable" {
    weaker = "off"
    safe   = ["true"]
  }

  guard "tencentcloud_cos_bucket_version" {
    reference   = "bucket"
    attribute   = "status"
    safe        = ["Enabled"]
    protects    = "recovery"
    enforced_by = "service"
  }
}

stateful "tencentcloud_lighthouse_disk" {
  summary = "A disk and its data"
  kind    = "disk"
  tier    = "critical"
  docs    = "https://registry.terraform.io/providers/tencentcloudstack/tencentcloud/latest/docs/resources/lighthouse_disk"
}

stateful "tencentcloud_vod_sub_application" {
  summary = "A video application with its videos"
  kind    = "container"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/tencentcloudstack/tencentcloud/latest/docs/resources/vod_sub_application"
}
