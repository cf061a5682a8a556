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
}

stateful "alicloud_slb" {
  summary = "A load balancer, whose address cannot be had again"
  kind    = "network"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/aliyun/alicloud/latest/docs/resources/slb"

  protection "delete_protection" {
    safe        = ["on"]
    default     = "off"
    enforced_by = "service"
    note        = "Only for a balancer that is paid for by use"
  }
}

stateful "alicloud_slb_load_balancer" {
  summary = "A load balancer, whose address cannot be had again"
  kind    = "network"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/aliyun/alicloud/latest/docs/resources/slb_load_balancer"

  protection "delete_protection" {
    safe        = ["on"]
    default     = "off"
    enforced_by = "service"
    note        = "Only for a balancer that is paid for by use"
  }
}
