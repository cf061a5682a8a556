stateful "alicloud_mongodb_instance" {
  summary = "A MongoDB instance with its databases and its backups"
  kind    = "database"
  tier    = "critical"
  docs    = "https://registry.terraform.io/providers/aliyun/alicloud/latest/docs/resources/mongodb_instance"
}

stateful "alicloud_mongodb_sharding_instance" {
  summary = "A sharded MongoDB instance with its databases and its backups"
  kind    = "database"
  tier    = "critical"
  docs    = "https://registry.terraform.io/providers/aliyun/alicloud/latest/docs/resources/mongodb_sharding_instance"
}
