stateless = [
  "cloudflare_dns_record",
  "cloudflare_page_rule",
  "cloudflare_record",
  "cloudflare_ruleset",
]
