stateful "alicloud_das_switch_das_pro" {
  summary = "The history of SQL statements of a database instance"
  kind    = "log"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/aliyun/alicloud/latest/docs/resources/das_switch_das_pro"

  recovery "sql_retention" {
    weaker  = "lower"
    default = "30"
  }
}

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
    weaker  = "lower"
    default = "30"
  }
}

stateful "alicloud_log_store_index" {
  summary = "The index over the logs of a store"
  kind    = "search"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/aliyun/alicloud/latest/docs/resources/log_store_index"
}

stateful "alicloud_sls_index" {
  same_as = "alicloud_log_store_index"
  docs    = "https://registry.terraform.io/providers/aliyun/alicloud/latest/docs/resources/sls_index"
}
