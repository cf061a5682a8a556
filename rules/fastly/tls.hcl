stateful "fastly_dns_zone" {
  summary = "A zone with its records and name servers"
  kind    = "dns"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/fastly/fastly/latest/docs/resources/dns_zone"
}

stateful "fastly_tls_subscription" {
  summary = "A certificate, without which hostnames are not served"
  kind    = "certificate"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/fastly/fastly/latest/docs/resources/tls_subscription"

  hazard "force_destroy" {
    unsafe  = ["true"]
    default = "false"
    because = "it is deleted while hostnames are still served with it"
  }
}
