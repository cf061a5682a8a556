stateful "alicloud_api_gateway_app" {
  summary = "An application with its key and secret, which clients use"
  kind    = "secret"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/aliyun/alicloud/latest/docs/resources/api_gateway_app"
}

stateful "alicloud_api_gateway_group" {
  summary = "A group of APIs, whose host name cannot be had again"
  kind    = "network"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/aliyun/alicloud/latest/docs/resources/api_gateway_group"
}

stateful "alicloud_api_gateway_instance" {
  summary = "A dedicated gateway instance with its addresses"
  kind    = "network"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/aliyun/alicloud/latest/docs/resources/api_gateway_instance"
}

stateful "alicloud_apig_gateway" {
  summary = "A gateway with its addresses and host names"
  kind    = "network"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/aliyun/alicloud/latest/docs/resources/apig_gateway"
}
