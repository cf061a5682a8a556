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

  protection "deletion_policy" {
    safe        = ["PREVENT", "ABANDON"]
    default     = "DELETE"
    enforced_by = "terraform"
    since       = "7.33.0"
  }

  recovery "version_destroy_ttl" {
    weaker = "lower"
  }
}

stateful "google_secret_manager_regional_secret_version" {
  summary = "The value of a version of a regional secret"
  kind    = "secret"
  tier    = "high"
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

  protection "deletion_policy" {
    safe        = ["PREVENT", "ABANDON"]
    default     = "DELETE"
    enforced_by = "terraform"
    since       = "7.33.0"
  }

  recovery "version_destroy_ttl" {
    weaker = "lower"
  }
}

stateful "google_secret_manager_secret_version" {
  summary = "The value of a version of a secret"
  kind    = "secret"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/hashicorp/google/latest/docs/resources/secret_manager_secret_version"

  protection "deletion_policy" {
    safe        = ["PREVENT", "ABANDON", "DISABLE"]
    default     = "DELETE"
    enforced_by = "terraform"
    note        = "ABANDON and DISABLE are older than PREVENT, which came with 7.33.0"
  }
}
