stateful "alicloud_resource_manager_account" {
  summary = "A member account and everything in it"
  kind    = "container"
  tier    = "critical"
  docs    = "https://registry.terraform.io/providers/aliyun/alicloud/latest/docs/resources/resource_manager_account"
}

stateful "alicloud_ros_stack" {
  summary = "A stack and every resource in it"
  kind    = "container"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/aliyun/alicloud/latest/docs/resources/ros_stack"

  protection "deletion_protection" {
    safe        = ["Enabled"]
    default     = "Disabled"
    enforced_by = "service"
  }
}
