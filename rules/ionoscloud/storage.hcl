stateful "ionoscloud_backup_unit" {
  summary = "A backup unit with the backups in it"
  kind    = "backup"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/ionos-cloud/ionoscloud/latest/docs/resources/backup_unit"
}

stateful "ionoscloud_nfs_cluster" {
  summary = "A file server with its shares and files"
  kind    = "file-system"
  tier    = "critical"
  docs    = "https://registry.terraform.io/providers/ionos-cloud/ionoscloud/latest/docs/resources/nfs_cluster"
}

stateful "ionoscloud_nfs_share" {
  summary = "A file share with its files"
  kind    = "file-system"
  tier    = "critical"
  docs    = "https://registry.terraform.io/providers/ionos-cloud/ionoscloud/latest/docs/resources/nfs_share"
}

stateful "ionoscloud_s3_bucket" {
  summary = "A bucket, and its objects if force_destroy is set"
  kind    = "bucket"
  tier    = "critical"
  docs    = "https://registry.terraform.io/providers/ionos-cloud/ionoscloud/latest/docs/resources/s3_bucket"

  hazard "force_destroy" {
    unsafe  = ["true"]
    default = "false"
    because = "every object and version is deleted so that the bucket can be destroyed"
    empties = true
  }

  guard "ionoscloud_s3_bucket_versioning" {
    reference   = "bucket"
    attribute   = "versioning_configuration.status"
    safe        = ["Enabled"]
    protects    = "recovery"
    enforced_by = "service"
  }

  guard "ionoscloud_s3_bucket_object_lock_configuration" {
    reference   = "bucket"
    protects    = "recovery"
    enforced_by = "service"
  }
}

stateful "ionoscloud_snapshot" {
  summary = "A snapshot of a volume"
  kind    = "snapshot"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/ionos-cloud/ionoscloud/latest/docs/resources/snapshot"
}

stateful "ionoscloud_user_object_storage_bucket" {
  summary = "A bucket, and its objects if force_destroy is set"
  kind    = "bucket"
  tier    = "critical"
  docs    = "https://registry.terraform.io/providers/ionos-cloud/ionoscloud/latest/docs/resources/user_object_storage_bucket"

  hazard "force_destroy" {
    unsafe  = ["true"]
    default = "false"
    because = "every object is deleted so that the bucket can be destroyed"
    empties = true
  }
}

stateful "ionoscloud_volume" {
  summary = "A volume and its data"
  kind    = "disk"
  tier    = "critical"
  docs    = "https://registry.terraform.io/providers/ionos-cloud/ionoscloud/latest/docs/resources/volume"
}
