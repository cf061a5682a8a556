stateful "google_secret_manager_regional_secret" {
  summary = "A regional secret with all its versions"
  kind    = "secret"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/hashicorp/google/latest/docs/resources/secret_manager_regional_secret"

  protection "deletion_protection" {
    safe        = ["true"]
    default     = "false"
    enforced_by = "terraform"
    since       = "6.42.0"
  }

  recovery "version_destroy_ttl" {
    weaker = "lower"
  }
}

stateful "google_secret_manager_regional_secret_version" {
  summary = "A version of a regional secret with its number, and its value if the configuration no longer has it"
  kind    = "secret"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/hashicorp/google/latest/docs/resources/secret_manager_regional_secret_version"

  protection "deletion_policy" {
    safe        = ["PREVENT", "ABANDON", "DISABLE"]
    default     = "DELETE"
    enforced_by = "terraform"
    note        = "ABANDON and DISABLE are older than PREVENT, which came with 7.33.0"
  }
}

stateful "google_secret_manager_secret" {
  summary = "A secret with all its versions"
  kind    = "secret"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/hashicorp/google/latest/docs/resources/secret_manager_secret"

  protection "deletion_protection" {
    safe        = ["true"]
    default     = "false"
    enforced_by = "terraform"
    since       = "6.43.0"
  }

  recovery "version_destroy_ttl" {
    weaker = "lower"
  }
}

stateful "google_secret_manager_secret_version" {
  summary = "A version of a secret with its number, and its value if the configuration no longer has it"
  kind    = "secret"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/hashicorp/google/latest/docs/resources/secret_manager_secret_version"

  protection "deletion_policy" {
    safe        = ["PREVENT", "ABANDON", "DISABLE"]
    default     = "DELETE"
    enforced_by = "terraform"
    note        = "ABANDON and DISABLE are older than PREVENT, which came with 7.33.0"
  }
}
