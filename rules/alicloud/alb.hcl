stateful "alicloud_alb_load_balancer" {
  summary = "An application load balancer, whose host name cannot be had again"
  kind    = "network"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/aliyun/alicloud/latest/docs/resources/alb_load_balancer"

  protection "deletion_protection_enabled" {
    safe        = ["true"]
    default     = "false"
    enforced_by = "service"
  }

  protection "deletion_protection_config.enabled" {
    safe        = ["true"]
    enforced_by = "service"
    since       = "1.242.0"
  }
}

stateful "alicloud_nlb_load_balancer" {
  summary = "A network load balancer, whose host name cannot be had again"
  kind    = "network"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/aliyun/alicloud/latest/docs/resources/nlb_load_balancer"

  protection "deletion_protection_enabled" {
    safe        = ["true"]
    default     = "false"
    enforced_by = "service"
    since       = "1.206.0"
  }

  protection "deletion_protection_config.enabled" {
    safe        = ["true"]
    default     = "false"
    enforced_by = "service"
    since       = "1.217.1"
  }
}
