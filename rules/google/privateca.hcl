stateful "google_privateca_ca_pool" {
  summary    = "A pool, once its certificate authorities are gone, with the record of what they issued"
  kind       = "certificate"
  tier       = "medium"
  docs       = "https://registry.terraform.io/providers/hashicorp/google/latest/docs/resources/privateca_ca_pool"
  only_empty = true
}

stateful "google_privateca_certificate" {
  summary = "A certificate, which is revoked when it is destroyed"
  kind    = "certificate"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/hashicorp/google/latest/docs/resources/privateca_certificate"
}

stateful "google_privateca_certificate_authority" {
  summary = "A certificate authority and its private key"
  kind    = "certificate"
  tier    = "critical"
  docs    = "https://registry.terraform.io/providers/hashicorp/google/latest/docs/resources/privateca_certificate_authority"

  protection "deletion_protection" {
    safe        = ["true"]
    default     = "true"
    enforced_by = "terraform"
    since       = "4.20.0"
  }

  hazard "skip_grace_period" {
    unsafe  = ["true"]
    default = "false"
    because = "the authority is deleted at once, without the 30 days in which it could be restored"
  }

  hazard "ignore_active_certificates_on_deletion" {
    unsafe  = ["true"]
    default = "false"
    because = "the authority is deleted though certificates it issued are still in use"
  }
}
