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

  protection "locked" {
    safe        = ["true"]
    default     = "false"
    enforced_by = "service"
    since       = "4.72.0"
    note        = "Locking cannot be undone; a locked bucket can be deleted only when it is empty"
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
