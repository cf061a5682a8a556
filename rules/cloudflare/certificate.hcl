stateful "cloudflare_client_certificate" {
  summary = "A certificate that clients hold and that is revoked"
  kind    = "certificate"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/cloudflare/cloudflare/latest/docs/resources/client_certificate"
}

stateful "cloudflare_custom_csr" {
  summary = "A private key made for a certificate request"
  kind    = "key"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/cloudflare/cloudflare/latest/docs/resources/custom_csr"
}

stateful "cloudflare_custom_hostname" {
  summary = "A customer's hostname, which the customer has to validate again"
  kind    = "dns"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/cloudflare/cloudflare/latest/docs/resources/custom_hostname"
}
