stateful "ovh_domain_name" {
  summary = "A registered domain"
  kind    = "dns"
  tier    = "critical"
  docs    = "https://registry.terraform.io/providers/ovh/ovh/latest/docs/resources/domain_name"
}

stateful "ovh_domain_zone" {
  summary = "A DNS zone with its records"
  kind    = "dns"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/ovh/ovh/latest/docs/resources/domain_zone"
}

stateful "ovh_domain_zone_dnssec" {
  summary = "The signing of a zone, whose key the registrar has on record"
  kind    = "key"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/ovh/ovh/latest/docs/resources/domain_zone_dnssec"
}
