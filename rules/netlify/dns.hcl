stateful "netlify_deploy_key" {
  summary = "A key that repositories trust"
  kind    = "key"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/netlify/netlify/latest/docs/resources/deploy_key"
}

stateful "netlify_dns_zone" {
  summary = "A zone with its records and name servers"
  kind    = "dns"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/netlify/netlify/latest/docs/resources/dns_zone"
}
