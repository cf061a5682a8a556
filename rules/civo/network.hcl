stateful "civo_dns_domain_name" {
  summary = "A DNS zone with its records"
  kind    = "dns"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/civo/civo/latest/docs/resources/dns_domain_name"
}

stateful "civo_reserved_ip" {
  summary = "A public address that others may have in their allow lists"
  kind    = "address"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/civo/civo/latest/docs/resources/reserved_ip"
}

stateful "civo_vpc_reserved_ip" {
  summary = "A public address that others may have in their allow lists"
  kind    = "address"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/civo/civo/latest/docs/resources/vpc_reserved_ip"
}
