stateful "constellix_domain" {
  summary = "A DNS zone with its records"
  kind    = "dns"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/Constellix/constellix/latest/docs/resources/domain"
}
