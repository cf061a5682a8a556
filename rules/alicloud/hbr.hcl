stateful "alicloud_hbr_vault" {
  summary = "A vault with its backups"
  kind    = "backup"
  tier    = "critical"
  docs    = "https://registry.terraform.io/providers/aliyun/alicloud/latest/docs/resources/hbr_vault"
}
