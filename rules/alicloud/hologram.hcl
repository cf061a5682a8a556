stateful "alicloud_hologram_instance" {
  summary = "A Hologres instance with its databases"
  kind    = "warehouse"
  tier    = "critical"
  docs    = "https://registry.terraform.io/providers/aliyun/alicloud/latest/docs/resources/hologram_instance"
}
