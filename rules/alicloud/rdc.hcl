stateful "alicloud_rdc_organization" {
  summary = "A DevOps organisation with its code repositories and pipelines"
  kind    = "repository"
  tier    = "critical"
  docs    = "https://registry.terraform.io/providers/aliyun/alicloud/latest/docs/resources/rdc_organization"
}
