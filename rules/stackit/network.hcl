stateful "stackit_application_load_balancer" {
  summary = "A load balancer, whose address cannot be had again unless it is kept apart"
  kind    = "network"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/stackitcloud/stackit/latest/docs/resources/application_load_balancer"
}

stateful "stackit_cdn_distribution" {
  summary = "A content delivery distribution, whose host name others point at"
  kind    = "address"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/stackitcloud/stackit/latest/docs/resources/cdn_distribution"
}

stateful "stackit_dns_zone" {
  summary = "A DNS zone with its records"
  kind    = "dns"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/stackitcloud/stackit/latest/docs/resources/dns_zone"
}

stateful "stackit_public_ip" {
  summary = "A public address that others may have in their allow lists"
  kind    = "address"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/stackitcloud/stackit/latest/docs/resources/public_ip"
}

stateful "stackit_vpn_gateway" {
  summary = "A VPN gateway, whose public addresses the other side has configured"
  kind    = "network"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/stackitcloud/stackit/latest/docs/resources/vpn_gateway"
}
