stateful "powerdns_zone" {
  summary = "A zone with its records"
  kind    = "dns"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/pan-net/powerdns/latest/docs/resources/zone"
}
