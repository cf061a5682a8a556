stateful "alicloud_express_connect_physical_connection" {
  summary = "A dedicated line, which takes weeks to be laid again"
  kind    = "network"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/aliyun/alicloud/latest/docs/resources/express_connect_physical_connection"
}

stateful "alicloud_express_connect_virtual_physical_connection" {
  summary = "A shared dedicated line, which the partner has to set up again"
  kind    = "network"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/aliyun/alicloud/latest/docs/resources/express_connect_virtual_physical_connection"
}
