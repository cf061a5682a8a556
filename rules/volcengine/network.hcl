stateful "volcengine_alb" {
  summary = "A load balancer, whose address and host name cannot be had again"
  kind    = "network"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/volcengine/volcengine/latest/docs/resources/alb"

  protection "delete_protection" {
    safe        = ["on"]
    default     = "off"
    enforced_by = "service"
  }
}

stateful "volcengine_apig_gateway" {
  summary = "A gateway with its addresses"
  kind    = "network"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/volcengine/volcengine/latest/docs/resources/apig_gateway"
}

stateful "volcengine_apig_gateway_service" {
  summary = "A service of a gateway with the host name generated for it"
  kind    = "network"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/volcengine/volcengine/latest/docs/resources/apig_gateway_service"
}

stateful "volcengine_cdn_domain" {
  summary = "A content delivery domain, whose host name others point at"
  kind    = "address"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/volcengine/volcengine/latest/docs/resources/cdn_domain"
}

stateful "volcengine_clb" {
  summary = "A load balancer, whose address cannot be had again"
  kind    = "network"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/volcengine/volcengine/latest/docs/resources/clb"
}

stateful "volcengine_direct_connect_connection" {
  summary = "A physical line that takes weeks to order"
  kind    = "network"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/volcengine/volcengine/latest/docs/resources/direct_connect_connection"
}

stateful "volcengine_dns_backup" {
  summary = "A backup of a DNS zone"
  kind    = "backup"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/volcengine/volcengine/latest/docs/resources/dns_backup"
}

stateful "volcengine_dns_backup_schedule" {
  summary = "A backup schedule, without which no backups of a DNS zone are made until it is back"
  kind    = "backup"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/volcengine/volcengine/latest/docs/resources/dns_backup_schedule"
}

stateful "volcengine_dns_zone" {
  summary = "A DNS zone with its records"
  kind    = "dns"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/volcengine/volcengine/latest/docs/resources/dns_zone"
}

stateful "volcengine_eip_address" {
  summary = "A public address that others may have in their allow lists"
  kind    = "address"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/volcengine/volcengine/latest/docs/resources/eip_address"
}

stateful "volcengine_nlb_network_load_balancer" {
  summary = "A load balancer, whose address and host name cannot be had again"
  kind    = "network"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/volcengine/volcengine/latest/docs/resources/nlb_network_load_balancer"
}

stateful "volcengine_private_zone" {
  summary = "A private DNS zone with its records"
  kind    = "dns"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/volcengine/volcengine/latest/docs/resources/private_zone"
}

stateful "volcengine_privatelink_vpc_endpoint_service" {
  summary = "An endpoint service, whose name others have configured"
  kind    = "network"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/volcengine/volcengine/latest/docs/resources/privatelink_vpc_endpoint_service"
}

stateful "volcengine_ssl_vpn_client_cert" {
  summary = "A certificate with the key that a client holds"
  kind    = "certificate"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/volcengine/volcengine/latest/docs/resources/ssl_vpn_client_cert"
}

stateful "volcengine_vpn_gateway" {
  summary = "A VPN gateway, whose public addresses the other side has configured"
  kind    = "network"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/volcengine/volcengine/latest/docs/resources/vpn_gateway"
}

stateful "volcengine_waf_domain" {
  summary = "A protected domain with the name given to it"
  kind    = "network"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/volcengine/volcengine/latest/docs/resources/waf_domain"
}
