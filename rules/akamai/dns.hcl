stateful "akamai_dns_zone" {
  summary = "A zone with its records and name servers"
  kind    = "dns"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/akamai/akamai/latest/docs/resources/dns_zone"
}

stateful "akamai_edge_hostname" {
  summary = "A hostname that others' DNS points to"
  kind    = "address"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/akamai/akamai/latest/docs/resources/edge_hostname"
}

stateful "akamai_gtm_domain" {
  summary = "A domain of traffic management with its name"
  kind    = "dns"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/akamai/akamai/latest/docs/resources/gtm_domain"
}
