stateful "ultradns_zone" {
  summary = "A DNS zone with its records"
  kind    = "dns"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/ultradns/ultradns/latest/docs/resources/zone"
}
