stateful "scaleway_domain_registration" {
  summary = "A registered domain, which lapses because its automatic renewal is switched off"
  kind    = "dns"
  tier    = "critical"
  docs    = "https://registry.terraform.io/providers/scaleway/scaleway/latest/docs/resources/domain_registration"
}

stateful "scaleway_domain_zone" {
  summary = "A DNS zone with its records"
  kind    = "dns"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/scaleway/scaleway/latest/docs/resources/domain_zone"
}

stateful "scaleway_edge_services_dns_stage" {
  summary = "The hostname that was generated for a delivery pipeline"
  kind    = "network"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/scaleway/scaleway/latest/docs/resources/edge_services_dns_stage"
}

stateful "scaleway_edge_services_pipeline" {
  summary = "A delivery pipeline with the hostname generated for it"
  kind    = "network"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/scaleway/scaleway/latest/docs/resources/edge_services_pipeline"
}

stateful "scaleway_flexible_ip" {
  summary = "A public address that others may have in their allow lists"
  kind    = "address"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/scaleway/scaleway/latest/docs/resources/flexible_ip"
}

stateful "scaleway_instance_ip" {
  summary = "A public address that others may have in their allow lists"
  kind    = "address"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/scaleway/scaleway/latest/docs/resources/instance_ip"
}

stateful "scaleway_interlink_link" {
  summary = "A physical or hosted line into the network, which has to be ordered again"
  kind    = "network"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/scaleway/scaleway/latest/docs/resources/interlink_link"
}

stateful "scaleway_ip" {
  summary = "A public address that others may have in their allow lists"
  kind    = "address"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/scaleway/scaleway/1.17.2/docs/resources/ip"
  until   = "2.0.0"
}

stateful "scaleway_lb" {
  summary = "A load balancer, whose addresses cannot be had again unless they are kept apart"
  kind    = "network"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/scaleway/scaleway/latest/docs/resources/lb"
}

stateful "scaleway_lb_beta" {
  same_as = "scaleway_lb"
  until   = "2.0.0"
}

stateful "scaleway_lb_ip" {
  summary = "A public address that others may have in their allow lists"
  kind    = "address"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/scaleway/scaleway/latest/docs/resources/lb_ip"
}

stateful "scaleway_lb_ip_beta" {
  same_as = "scaleway_lb_ip"
  until   = "2.0.0"
}

stateful "scaleway_s2s_vpn_connection" {
  summary = "A VPN connection with the shared key generated for it"
  kind    = "network"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/scaleway/scaleway/latest/docs/resources/s2s_vpn_connection"
}

stateful "scaleway_s2s_vpn_gateway" {
  summary = "A VPN gateway, whose public address the other side has configured"
  kind    = "network"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/scaleway/scaleway/latest/docs/resources/s2s_vpn_gateway"
}

stateful "scaleway_vpc_public_gateway" {
  summary = "A public gateway, whose address cannot be had again unless it is kept apart"
  kind    = "network"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/scaleway/scaleway/latest/docs/resources/vpc_public_gateway"
}

stateful "scaleway_vpc_public_gateway_ip" {
  summary = "A public address that others may have in their allow lists"
  kind    = "address"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/scaleway/scaleway/latest/docs/resources/vpc_public_gateway_ip"
}
