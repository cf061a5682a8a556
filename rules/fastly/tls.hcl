stateful "fastly_dns_zone" {
  summary = "A zone with its records and name servers"
  kind    = "dns"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/fastly/fastly/latest/docs/resources/dns_zone"
}
