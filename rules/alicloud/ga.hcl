stateful "alicloud_ga_accelerator" {
  summary = "A global accelerator with its addresses and its host name"
  kind    = "address"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/aliyun/alicloud/latest/docs/resources/ga_accelerator"
}

stateful "alicloud_ga_basic_accelerate_ip" {
  summary = "A public address that others may have in their allow lists"
  kind    = "address"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/aliyun/alicloud/latest/docs/resources/ga_basic_accelerate_ip"
}

stateful "alicloud_ga_basic_accelerator" {
  summary = "A basic global accelerator with its addresses"
  kind    = "address"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/aliyun/alicloud/latest/docs/resources/ga_basic_accelerator"
}

stateful "alicloud_ga_basic_ip_set" {
  summary = "A set of addresses of an accelerator in one region"
  kind    = "address"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/aliyun/alicloud/latest/docs/resources/ga_basic_ip_set"
}

stateful "alicloud_ga_ip_set" {
  summary = "A set of addresses of an accelerator in one region"
  kind    = "address"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/aliyun/alicloud/latest/docs/resources/ga_ip_set"
}
