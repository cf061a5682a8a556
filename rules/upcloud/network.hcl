stateful "upcloud_floating_ip_address" {
  summary = "A public address that others may have in their allow lists"
  kind    = "address"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/UpCloudLtd/upcloud/latest/docs/resources/floating_ip_address"
}

stateful "upcloud_gateway" {
  summary = "A gateway, whose public address cannot be had again"
  kind    = "network"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/UpCloudLtd/upcloud/latest/docs/resources/gateway"
}

stateful "upcloud_loadbalancer" {
  summary = "A load balancer, whose hostname and addresses cannot be had again"
  kind    = "network"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/UpCloudLtd/upcloud/latest/docs/resources/loadbalancer"
}
