stateful "alicloud_selectdb_db_instance" {
  summary = "A SelectDB instance with its databases"
  kind    = "warehouse"
  tier    = "critical"
  docs    = "https://registry.terraform.io/providers/aliyun/alicloud/latest/docs/resources/selectdb_db_instance"
}

stateful "alicloud_star_rocks_instance" {
  summary = "A StarRocks instance with its databases"
  kind    = "warehouse"
  tier    = "critical"
  docs    = "https://registry.terraform.io/providers/aliyun/alicloud/latest/docs/resources/star_rocks_instance"
}
