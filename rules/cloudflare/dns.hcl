stateful "cloudflare_byo_ip_prefix" {
  summary = "A prefix of one's own, announced after much paperwork"
  kind    = "address"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/cloudflare/cloudflare/latest/docs/resources/byo_ip_prefix"
}

stateful "cloudflare_dns_firewall" {
  summary = "A DNS firewall and the addresses assigned to it"
  kind    = "address"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/cloudflare/cloudflare/latest/docs/resources/dns_firewall"
}

stateful "cloudflare_zone" {
  summary = "A zone with its records, settings and name servers"
  kind    = "dns"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/cloudflare/cloudflare/latest/docs/resources/zone"
}

stateful "cloudflare_zone_dnssec" {
  summary = "The signing of a zone, which its parent expects"
  kind    = "dns"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/cloudflare/cloudflare/latest/docs/resources/zone_dnssec"
}
