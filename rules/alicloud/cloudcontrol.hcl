stateful "alicloud_cloud_control_resource" {
  summary = "A cloud resource of any kind with what it holds"
  kind    = "container"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/aliyun/alicloud/latest/docs/resources/cloud_control_resource"
}
