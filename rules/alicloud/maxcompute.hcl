stateful "alicloud_maxcompute_project" {
  summary = "A MaxCompute project with its tables"
  kind    = "warehouse"
  tier    = "critical"
  docs    = "https://registry.terraform.io/providers/aliyun/alicloud/latest/docs/resources/maxcompute_project"

  hazard "is_logical" {
    unsafe  = ["false"]
    default = "false"
    because = "the project is deleted at once, where true leaves two weeks to restore it"
    since   = "1.228.0"
  }

  recovery "properties.retention_days" {
    weaker  = "lower"
    default = "1"
  }
}
