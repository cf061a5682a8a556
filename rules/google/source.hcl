stateful "google_dataform_repository" {
  summary = "A Dataform repository with its workspaces and releases"
  kind    = "repository"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/hashicorp/google/latest/docs/resources/dataform_repository"

  hazard "deletion_policy" {
    unsafe  = ["FORCE"]
    default = "DELETE"
    because = "the repository is deleted with all its child resources"
  }
}

stateful "google_secure_source_manager_instance" {
  summary = "A Secure Source Manager instance with all its repositories"
  kind    = "repository"
  tier    = "critical"
  docs    = "https://registry.terraform.io/providers/hashicorp/google/latest/docs/resources/secure_source_manager_instance"

  protection "deletion_policy" {
    safe        = ["PREVENT", "ABANDON"]
    default     = "PREVENT"
    enforced_by = "terraform"
    since       = "7.0.0"
  }

  provider_hazard "deletion_policy" {
    unsafe  = ["DELETE"]
    because = "it stands in for the default of this type, PREVENT, unless the resource sets its own"
    since   = "7.33.0"
  }
}

stateful "google_secure_source_manager_repository" {
  summary = "A Git repository with its history, issues and pull requests"
  kind    = "repository"
  tier    = "critical"
  docs    = "https://registry.terraform.io/providers/hashicorp/google/latest/docs/resources/secure_source_manager_repository"

  protection "deletion_policy" {
    safe        = ["PREVENT", "ABANDON"]
    default     = "PREVENT"
    enforced_by = "terraform"
    since       = "7.0.0"
  }

  provider_hazard "deletion_policy" {
    unsafe  = ["DELETE"]
    because = "it stands in for the default of this type, PREVENT, unless the resource sets its own"
    since   = "7.33.0"
  }
}

stateful "google_sourcerepo_repository" {
  summary = "A Git repository with its history"
  kind    = "repository"
  tier    = "critical"
  docs    = "https://registry.terraform.io/providers/hashicorp/google/latest/docs/resources/sourcerepo_repository"
}
