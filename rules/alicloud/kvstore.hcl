stateful "alicloud_kvstore_instance" {
  summary = "A Redis instance with what it holds"
  kind    = "cache"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/aliyun/alicloud/latest/docs/resources/kvstore_instance"

  protection "instance_release_protection" {
    safe        = ["true"]
    enforced_by = "service"
    note        = "Only for an instance that is paid for by use"
  }

  recovery "enable_backup_log" {
    weaker = "off"
    safe   = ["1"]
  }
}

stateful "alicloud_redis_backup" {
  summary = "A backup of a Redis instance"
  kind    = "backup"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/aliyun/alicloud/latest/docs/resources/redis_backup"

  recovery "backup_retention_period" {
    weaker    = "lower"
    unlimited = "-1"
    since     = "1.266.0"
  }
}

stateful "alicloud_redis_tair_instance" {
  summary = "A Tair instance with what it holds"
  kind    = "cache"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/aliyun/alicloud/latest/docs/resources/redis_tair_instance"
}
