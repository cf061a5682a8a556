stateful "alicloud_ocean_base_instance" {
  summary = "An OceanBase cluster with its databases and its backups"
  kind    = "database"
  tier    = "critical"
  docs    = "https://registry.terraform.io/providers/aliyun/alicloud/latest/docs/resources/ocean_base_instance"

  recovery "backup_retain_mode" {
    weaker = "off"
    safe   = ["receive_all", "receive_last"]
  }
}
