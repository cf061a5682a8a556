stateful "google_logging_billing_account_bucket_config" {
  summary = "A log bucket of a billing account with the logs it retains"
  kind    = "log"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/hashicorp/google/latest/docs/resources/logging_billing_account_bucket_config"

  recovery "retention_days" {
    weaker  = "lower"
    default = "30"
  }
}

stateful "google_logging_folder_bucket_config" {
  summary = "A log bucket of a folder with the logs it retains"
  kind    = "log"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/hashicorp/google/latest/docs/resources/logging_folder_bucket_config"

  recovery "retention_days" {
    weaker  = "lower"
    default = "30"
  }
}

stateful "google_logging_organization_bucket_config" {
  summary = "A log bucket of an organization with the logs it retains"
  kind    = "log"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/hashicorp/google/latest/docs/resources/logging_organization_bucket_config"

  recovery "retention_days" {
    weaker  = "lower"
    default = "30"
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

  recovery "retention_days" {
    weaker  = "lower"
    default = "30"
  }
}

stateful "google_security_scanner_scan_config" {
  summary = "A web security scan with its runs and findings"
  kind    = "log"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/hashicorp/google/latest/docs/resources/security_scanner_scan_config"
}
