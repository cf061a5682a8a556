stateful "alicloud_privatelink_vpc_endpoint_service" {
  summary = "An endpoint service, whose name others connect to and cannot be had again"
  kind    = "network"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/aliyun/alicloud/latest/docs/resources/privatelink_vpc_endpoint_service"
}
