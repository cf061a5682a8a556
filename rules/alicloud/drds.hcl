stateful "alicloud_drds_instance" {
  summary = "A distributed database with the map of its shards"
  kind    = "database"
  tier    = "critical"
  docs    = "https://registry.terraform.io/providers/aliyun/alicloud/latest/docs/resources/drds_instance"
}

stateful "alicloud_drds_polardbx_instance" {
  summary = "A PolarDB-X instance with its databases and its backups"
  kind    = "database"
  tier    = "critical"
  docs    = "https://registry.terraform.io/providers/aliyun/alicloud/latest/docs/resources/drds_polardbx_instance"
}
