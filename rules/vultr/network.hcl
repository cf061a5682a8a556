stateful "vultr_dns_domain" {
  summary = "A DNS zone with its records"
  kind    = "dns"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/vultr/vultr/latest/docs/resources/dns_domain"
}

stateful "vultr_instance_ipv4" {
  summary = "A public address that others may have in their allow lists"
  kind    = "address"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/vultr/vultr/latest/docs/resources/instance_ipv4"
}

stateful "vultr_load_balancer" {
  summary = "A load balancer, whose addresses cannot be had again"
  kind    = "network"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/vultr/vultr/latest/docs/resources/load_balancer"
}

stateful "vultr_nat_gateway" {
  summary = "A NAT gateway, whose public address cannot be had again"
  kind    = "network"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/vultr/vultr/latest/docs/resources/nat_gateway"
}

stateful "vultr_reserved_ip" {
  summary = "A public address that others may have in their allow lists"
  kind    = "address"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/vultr/vultr/latest/docs/resources/reserved_ip"
}

stateful "vultr_server_ipv4" {
  summary = "A public address that others may have in their allow lists"
  kind    = "address"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/vultr/vultr/1.5.0/docs/resources/server_ipv4"
  until   = "2.0.0"
}
