stateful "alicloud_slb" {
  same_as = "alicloud_slb_load_balancer"
  docs    = "https://registry.terraform.io/providers/aliyun/alicloud/latest/docs/resources/slb"
}

stateful "alicloud_slb_load_balancer" {
  summary = "A load balancer, whose address cannot be had again if it faces the internet"
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
