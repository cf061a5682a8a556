stateful "google_assured_workloads_workload" {
  summary = "An Assured Workloads folder and the controls over the projects in it"
  kind    = "container"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/hashicorp/google/latest/docs/resources/assured_workloads_workload"

  protection "deletion_policy" {
    safe        = ["PREVENT", "ABANDON"]
    default     = "DELETE"
    enforced_by = "terraform"
    since       = "7.33.0"
  }
}

stateful "google_folder" {
  summary = "A folder and the place of every project in it"
  kind    = "container"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/hashicorp/google/latest/docs/resources/google_folder"

  protection "deletion_protection" {
    safe        = ["true"]
    default     = "true"
    enforced_by = "terraform"
    since       = "6.0.0"
  }

  protection "deletion_policy" {
    safe        = ["PREVENT", "ABANDON"]
    default     = "DELETE"
    enforced_by = "terraform"
    since       = "7.33.0"
  }
}

stateful "google_project" {
  summary = "A project with every resource in it"
  kind    = "container"
  tier    = "critical"
  docs    = "https://registry.terraform.io/providers/hashicorp/google/latest/docs/resources/google_project"

  protection "deletion_policy" {
    safe        = ["PREVENT", "ABANDON"]
    default     = "PREVENT"
    enforced_by = "terraform"
    since       = "5.40.0"
    note        = "Before 6.0.0 the default was to delete the project, and skip_delete was what prevented it"
  }

  guard "google_resource_manager_lien" {
    reference   = "parent"
    protects    = "deletion"
    enforced_by = "service"
  }
}

stateful "google_tags_tag_key" {
  summary = "A tag key with its values, whose ids policies name"
  kind    = "other"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/hashicorp/google/latest/docs/resources/tags_tag_key"

  protection "deletion_policy" {
    safe        = ["PREVENT", "ABANDON"]
    default     = "DELETE"
    enforced_by = "terraform"
    since       = "7.33.0"
  }
}

stateful "google_tags_tag_value" {
  summary = "A tag value, whose id policies name"
  kind    = "other"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/hashicorp/google/latest/docs/resources/tags_tag_value"

  protection "deletion_policy" {
    safe        = ["PREVENT", "ABANDON"]
    default     = "DELETE"
    enforced_by = "terraform"
    since       = "7.33.0"
  }
}
