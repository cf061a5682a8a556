stateful "alicloud_ots_instance" {
  summary = "A Tablestore instance with its tables"
  kind    = "database"
  tier    = "critical"
  docs    = "https://registry.terraform.io/providers/aliyun/alicloud/latest/docs/resources/ots_instance"
}

stateful "alicloud_ots_table" {
  summary = "A Tablestore table with its rows"
  kind    = "database"
  tier    = "critical"
  docs    = "https://registry.terraform.io/providers/aliyun/alicloud/latest/docs/resources/ots_table"
}

stateful "alicloud_ots_tunnel" {
  summary = "A tunnel, and how far its clients have read"
  kind    = "stream"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/aliyun/alicloud/latest/docs/resources/ots_tunnel"
}
