stateful "alicloud_cloud_storage_gateway_gateway" {
  summary = "A storage gateway with what it has not yet written to its bucket"
  kind    = "other"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/aliyun/alicloud/latest/docs/resources/cloud_storage_gateway_gateway"
}

stateful "alicloud_cloud_storage_gateway_gateway_block_volume" {
  summary = "A volume of a storage gateway"
  kind    = "disk"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/aliyun/alicloud/latest/docs/resources/cloud_storage_gateway_gateway_block_volume"

  hazard "is_source_deletion" {
    unsafe  = ["true"]
    default = "true"
    because = "the data of the volume in the bucket is deleted too"
  }
}

stateful "alicloud_cloud_storage_gateway_gateway_cache_disk" {
  summary = "A cache disk with what has not yet been written to the bucket"
  kind    = "cache"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/aliyun/alicloud/latest/docs/resources/cloud_storage_gateway_gateway_cache_disk"
}
