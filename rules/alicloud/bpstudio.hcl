stateful "alicloud_bp_studio_application" {
  summary = "An application and every cloud resource that was deployed for it"
  kind    = "container"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/aliyun/alicloud/latest/docs/resources/bp_studio_application"
}
