stateful "alicloud_log_project" {
  summary = "A project with its log stores and their logs"
  kind    = "log"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/aliyun/alicloud/latest/docs/resources/log_project"
}

stateful "alicloud_log_store" {
  summary = "A log store with its logs"
  kind    = "log"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/aliyun/alicloud/latest/docs/resources/log_store"

  recovery "retention_period" {
    weaker = "lower"
  }
}
