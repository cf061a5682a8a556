stateful "infisical_cert_manager_ca_certificate" {
  summary = "The certificate of a certificate authority"
  kind    = "certificate"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/Infisical/infisical/latest/docs/resources/cert_manager_ca_certificate"
}

stateful "infisical_cert_manager_certificate" {
  summary = "A certificate and the key made for it"
  kind    = "certificate"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/Infisical/infisical/latest/docs/resources/cert_manager_certificate"
}

stateful "infisical_cert_manager_internal_ca" {
  summary = "A certificate authority with its key"
  kind    = "key"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/Infisical/infisical/latest/docs/resources/cert_manager_internal_ca"
}
