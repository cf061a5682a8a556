stateful "google_active_directory_domain" {
  summary = "A managed Active Directory domain with its accounts"
  kind    = "identity"
  tier    = "critical"
  docs    = "https://registry.terraform.io/providers/hashicorp/google/latest/docs/resources/active_directory_domain"

  protection "deletion_protection" {
    safe        = ["true"]
    default     = "true"
    enforced_by = "terraform"
    since       = "6.0.0"
  }
}
