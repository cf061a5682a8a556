stateful "cloudflare_zone" {
  summary = "A zone with its records, settings and name servers"
  kind    = "dns"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/cloudflare/cloudflare/latest/docs/resources/zone"
}
