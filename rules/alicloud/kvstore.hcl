stateful "alicloud_kvstore_instance" {
  summary = "A Redis instance with what it holds"
  kind    = "cache"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/aliyun/alicloud/latest/docs/resources/kvstore_instance"
}

stateful "alicloud_redis_tair_instance" {
  summary = "A Tair instance with what it holds"
  kind    = "cache"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/aliyun/alicloud/latest/docs/resources/redis_tair_instance"
}
