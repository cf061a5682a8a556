stateful "google_logging_billing_account_bucket_config" {
  summary = "A log bucket of a billing account with the logs it retains"
  kind    = "log"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/hashicorp/google/latest/docs/resources/logging_billing_account_bucket_config"

  protection "deletion_policy" {
    safe        = ["PREVENT", "ABANDON"]
    default     = "DELETE"
    enforced_by = "terraform"
    since       = "7.33.0"
  }

  recovery "retention_days" {
    weaker = "lower"
  }
}

stateful "google_logging_folder_bucket_config" {
  summary = "A log bucket of a folder with the logs it retains"
  kind    = "log"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/hashicorp/google/latest/docs/resources/logging_folder_bucket_config"

  protection "deletion_policy" {
    safe        = ["PREVENT", "ABANDON"]
    default     = "DELETE"
    enforced_by = "terraform"
    since       = "7.33.0"
  }

  recovery "retention_days" {
    weaker = "lower"
  }
}

stateful "google_logging_organization_bucket_config" {
  summary = "A log bucket of an organization with the logs it retains"
  kind    = "log"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/hashicorp/google/latest/docs/resources/logging_organization_bucket_config"

  protection "deletion_policy" {
    safe        = ["PREVENT", "ABANDON"]
    default     = "DELETE"
    enforced_by = "terraform"
    since       = "7.33.0"
  }

  recovery "retention_days" {
    weaker = "lower"
  }
}

stateful "google_logging_project_bucket_config" {
  summary = "A log bucket of a project with the logs it retains"
  kind    = "log"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/hashicorp/google/latest/docs/resources/logging_project_bucket_config"

  recovery "locked" {
    weaker = "off"
    safe   = ["true"]
  }

  protection "deletion_policy" {
    safe        = ["PREVENT", "ABANDON"]
    default     = "DELETE"
    enforced_by = "terraform"
    since       = "7.33.0"
  }

  recovery "retention_days" {
    weaker = "lower"
  }
}
