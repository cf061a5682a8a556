stateful "opentelekomcloud_apigw_gateway_v2" {
  summary = "A gateway instance with its interfaces and addresses"
  kind    = "network"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/opentelekomcloud/opentelekomcloud/latest/docs/resources/apigw_gateway_v2"
}

stateful "opentelekomcloud_apigw_group_v2" {
  summary = "A group of interfaces with the hostname generated for it"
  kind    = "network"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/opentelekomcloud/opentelekomcloud/latest/docs/resources/apigw_group_v2"
}

stateful "opentelekomcloud_compute_floatingip_v2" {
  summary = "A public address that others may have in their allow lists"
  kind    = "address"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/opentelekomcloud/opentelekomcloud/latest/docs/resources/compute_floatingip_v2"
}

stateful "opentelekomcloud_dc_hosted_connect_v3" {
  summary = "A physical or hosted line, which has to be ordered again"
  kind    = "network"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/opentelekomcloud/opentelekomcloud/latest/docs/resources/dc_hosted_connect_v3"
}

stateful "opentelekomcloud_direct_connect_v2" {
  summary = "A physical line that takes weeks to order"
  kind    = "network"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/opentelekomcloud/opentelekomcloud/latest/docs/resources/direct_connect_v2"
}

stateful "opentelekomcloud_dns_zone_v2" {
  summary = "A DNS zone with its records"
  kind    = "dns"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/opentelekomcloud/opentelekomcloud/latest/docs/resources/dns_zone_v2"
}

stateful "opentelekomcloud_lb_loadbalancer_v2" {
  summary = "A load balancer, whose address cannot be had again"
  kind    = "network"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/opentelekomcloud/opentelekomcloud/latest/docs/resources/lb_loadbalancer_v2"
}

stateful "opentelekomcloud_lb_loadbalancer_v3" {
  summary = "A load balancer, whose address cannot be had again"
  kind    = "network"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/opentelekomcloud/opentelekomcloud/latest/docs/resources/lb_loadbalancer_v3"

  protection "deletion_protection" {
    safe        = ["true"]
    enforced_by = "service"
  }
}

stateful "opentelekomcloud_networking_floatingip_v2" {
  summary = "A public address that others may have in their allow lists"
  kind    = "address"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/opentelekomcloud/opentelekomcloud/latest/docs/resources/networking_floatingip_v2"
}

stateful "opentelekomcloud_networking_router_v2" {
  summary = "A router, whose outward address cannot be had again unless it is fixed"
  kind    = "network"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/opentelekomcloud/opentelekomcloud/latest/docs/resources/networking_router_v2"
}

stateful "opentelekomcloud_vpc_eip_v1" {
  summary = "A public address that others may have in their allow lists"
  kind    = "address"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/opentelekomcloud/opentelekomcloud/latest/docs/resources/vpc_eip_v1"
}

stateful "opentelekomcloud_vpcep_service_v1" {
  summary = "An endpoint service, whose name others have configured"
  kind    = "network"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/opentelekomcloud/opentelekomcloud/latest/docs/resources/vpcep_service_v1"
}

stateful "opentelekomcloud_vpn_gateway_v5" {
  summary = "A VPN gateway, whose public addresses the other side has configured"
  kind    = "network"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/opentelekomcloud/opentelekomcloud/latest/docs/resources/vpn_gateway_v5"
}

stateful "opentelekomcloud_waf_domain_v1" {
  summary = "A protected domain with the name given to it"
  kind    = "network"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/opentelekomcloud/opentelekomcloud/latest/docs/resources/waf_domain_v1"
}
