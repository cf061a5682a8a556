stateful "alicloud_dbs_backup_plan" {
  summary = "A backup plan with the backups that were made by it"
  kind    = "backup"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/aliyun/alicloud/latest/docs/resources/dbs_backup_plan"

  recovery "backup_retention_period" {
    weaker  = "lower"
    default = "730"
  }

  recovery "enable_backup_log" {
    weaker = "off"
    safe   = ["true"]
  }
}
