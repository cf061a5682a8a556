stateful "acme_certificate" {
  summary = "A certificate, which is revoked wherever it was installed, and of which only so many are issued a week"
  kind    = "certificate"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/vancluever/acme/latest/docs/resources/certificate"

  hazard "revoke_certificate_on_destroy" {
    unsafe  = ["true"]
    default = "true"
    because = "what still uses the certificate is no longer trusted"
  }
}

stateful "acme_registration" {
  summary = "An account, which is deactivated for good"
  kind    = "identity"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/vancluever/acme/latest/docs/resources/registration"
}
