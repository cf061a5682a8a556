stateful "alicloud_compute_nest_service_instance" {
  summary = "An instance of a service and every resource that was deployed for it"
  kind    = "container"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/aliyun/alicloud/latest/docs/resources/compute_nest_service_instance"
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
    since       = "1.106.0"
    note        = "Can only be set when the stack is made, changing it makes the stack anew"
  }

  recovery "retain_all_resources" {
    weaker = "off"
    safe   = ["true"]
  }
}

stateful "alicloud_ros_stack_instance" {
  summary = "The stack of a group in one account and region with its resources"
  kind    = "container"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/aliyun/alicloud/latest/docs/resources/ros_stack_instance"

  recovery "retain_stacks" {
    weaker = "off"
    safe   = ["true"]
  }
}

stateful "alicloud_ros_stack_instances" {
  summary = "The stacks of a group with their resources"
  kind    = "container"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/aliyun/alicloud/latest/docs/resources/ros_stack_instances"
}

stateful "alicloud_service_catalog_provisioned_product" {
  summary = "A provisioned product and every resource in its stack"
  kind    = "container"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/aliyun/alicloud/latest/docs/resources/service_catalog_provisioned_product"
}
