stateful "alicloud_maxcompute_project" {
  summary = "A MaxCompute project with its tables"
  kind    = "warehouse"
  tier    = "critical"
  docs    = "https://registry.terraform.io/providers/aliyun/alicloud/latest/docs/resources/maxcompute_project"

  recovery "properties.retention_days" {
    weaker  = "lower"
    default = "1"
  }
}
