stateful "alicloud_eip" {
  summary = "A public address that others may have in their allow lists"
  kind    = "address"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/aliyun/alicloud/latest/docs/resources/eip"

  protection "deletion_protection" {
    safe        = ["true"]
    default     = "false"
    enforced_by = "service"
  }
}

stateful "alicloud_eip_address" {
  summary = "A public address that others may have in their allow lists"
  kind    = "address"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/aliyun/alicloud/latest/docs/resources/eip_address"

  protection "deletion_protection" {
    safe        = ["true"]
    enforced_by = "service"
  }
}

stateful "alicloud_nat_gateway" {
  summary = "A gateway with its translation rules"
  kind    = "network"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/aliyun/alicloud/latest/docs/resources/nat_gateway"

  protection "deletion_protection" {
    safe        = ["true"]
    default     = "false"
    enforced_by = "service"
  }
}
