stateful "alicloud_eip" {
  same_as = "alicloud_eip_address"
  docs    = "https://registry.terraform.io/providers/aliyun/alicloud/latest/docs/resources/eip"
}

stateful "alicloud_eip_address" {
  summary = "A public address that others may have in their allow lists"
  kind    = "address"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/aliyun/alicloud/latest/docs/resources/eip_address"

  protection "deletion_protection" {
    safe        = ["true"]
    default     = "false"
    enforced_by = "service"
  }
}

stateful "alicloud_eip_segment_address" {
  summary = "A block of public addresses that others may have in their allow lists"
  kind    = "address"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/aliyun/alicloud/latest/docs/resources/eip_segment_address"
}

stateful "alicloud_eipanycast_anycast_eip_address" {
  summary = "A public address that others may have in their allow lists"
  kind    = "address"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/aliyun/alicloud/latest/docs/resources/eipanycast_anycast_eip_address"
}

stateful "alicloud_vpc_public_ip_address_pool" {
  summary = "A pool of public addresses"
  kind    = "address"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/aliyun/alicloud/latest/docs/resources/vpc_public_ip_address_pool"
}

stateful "alicloud_vpc_public_ip_address_pool_cidr_block" {
  summary = "A block of public addresses"
  kind    = "address"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/aliyun/alicloud/latest/docs/resources/vpc_public_ip_address_pool_cidr_block"
}
