stateful "dnsimple_domain" {
  summary = "A domain with its records"
  kind    = "dns"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/dnsimple/dnsimple/latest/docs/resources/domain"

  protection "prevent_delete" {
    safe        = ["true"]
    default     = "false"
    enforced_by = "terraform"
  }
}
