stateful "ncloud_block_storage" {
  summary = "A disk and its data"
  kind    = "disk"
  tier    = "critical"
  docs    = "https://registry.terraform.io/providers/NaverCloudPlatform/ncloud/latest/docs/resources/block_storage"

  protection "return_protection" {
    safe        = ["true"]
    default     = "false"
    enforced_by = "service"
  }
}

stateful "ncloud_block_storage_snapshot" {
  summary = "A snapshot of a disk"
  kind    = "snapshot"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/NaverCloudPlatform/ncloud/latest/docs/resources/block_storage_snapshot"
}

stateful "ncloud_nas_volume" {
  summary = "A file volume with its files"
  kind    = "file-system"
  tier    = "critical"
  docs    = "https://registry.terraform.io/providers/NaverCloudPlatform/ncloud/latest/docs/resources/nas_volume"

  protection "is_return_protection" {
    safe        = ["true"]
    enforced_by = "service"
    note        = "the documentation calls it return_protection"
  }
}

stateful "ncloud_objectstorage_bucket" {
  summary = "A bucket with its objects"
  kind    = "bucket"
  tier    = "critical"
  docs    = "https://registry.terraform.io/providers/NaverCloudPlatform/ncloud/latest/docs/resources/objectstorage_bucket"
}
