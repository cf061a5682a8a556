stateful "flexibleengine_api_gateway_group" {
  summary = "A group of interfaces with the hostname generated for it"
  kind    = "network"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/FlexibleEngineCloud/flexibleengine/latest/docs/resources/api_gateway_group"
}

stateful "flexibleengine_apig_group" {
  summary = "A group of interfaces with the hostname generated for it"
  kind    = "network"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/FlexibleEngineCloud/flexibleengine/latest/docs/resources/apig_group"
}

stateful "flexibleengine_apig_instance" {
  summary = "A gateway instance with its interfaces and addresses"
  kind    = "network"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/FlexibleEngineCloud/flexibleengine/latest/docs/resources/apig_instance"
}

stateful "flexibleengine_compute_floatingip_v2" {
  summary = "A public address that others may have in their allow lists"
  kind    = "address"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/FlexibleEngineCloud/flexibleengine/latest/docs/resources/compute_floatingip_v2"
}

stateful "flexibleengine_dns_zone_v2" {
  summary = "A DNS zone with its records"
  kind    = "dns"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/FlexibleEngineCloud/flexibleengine/latest/docs/resources/dns_zone_v2"
}

stateful "flexibleengine_elb_loadbalancer" {
  summary = "A load balancer, whose addresses cannot be had again"
  kind    = "network"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/FlexibleEngineCloud/flexibleengine/latest/docs/resources/elb_loadbalancer"
}

stateful "flexibleengine_lb_loadbalancer_v2" {
  summary = "A load balancer, whose address cannot be had again"
  kind    = "network"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/FlexibleEngineCloud/flexibleengine/latest/docs/resources/lb_loadbalancer_v2"
}

stateful "flexibleengine_lb_loadbalancer_v3" {
  summary = "A load balancer, whose address cannot be had again"
  kind    = "network"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/FlexibleEngineCloud/flexibleengine/latest/docs/resources/lb_loadbalancer_v3"
}

stateful "flexibleengine_networking_floatingip_v2" {
  summary = "A public address that others may have in their allow lists"
  kind    = "address"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/FlexibleEngineCloud/flexibleengine/latest/docs/resources/networking_floatingip_v2"
}

stateful "flexibleengine_networking_router_v2" {
  summary = "A router, whose outward address cannot be had again unless it is fixed"
  kind    = "network"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/FlexibleEngineCloud/flexibleengine/latest/docs/resources/networking_router_v2"
}

stateful "flexibleengine_vpc_eip" {
  summary = "A public address that others may have in their allow lists"
  kind    = "address"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/FlexibleEngineCloud/flexibleengine/latest/docs/resources/vpc_eip"
}

stateful "flexibleengine_vpcep_service" {
  summary = "An endpoint service, whose name others have configured"
  kind    = "network"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/FlexibleEngineCloud/flexibleengine/latest/docs/resources/vpcep_service"
}

stateful "flexibleengine_waf_domain" {
  summary = "A protected domain with the name given to it"
  kind    = "network"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/FlexibleEngineCloud/flexibleengine/latest/docs/resources/waf_domain"
}
