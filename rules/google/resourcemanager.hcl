stateful "google_assured_workloads_workload" {
  summary    = "An Assured Workloads folder with its controls, once nothing is in it"
  kind       = "container"
  tier       = "medium"
  docs       = "https://registry.terraform.io/providers/hashicorp/google/latest/docs/resources/assured_workloads_workload"
  only_empty = true
}

stateful "google_folder" {
  summary    = "A folder, whose id policies name, once nothing is in it"
  kind       = "container"
  tier       = "medium"
  docs       = "https://registry.terraform.io/providers/hashicorp/google/latest/docs/resources/google_folder"
  only_empty = true

  protection "deletion_protection" {
    safe        = ["true"]
    default     = "true"
    enforced_by = "terraform"
    since       = "6.0.0"
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

  protection "skip_delete" {
    safe        = ["true"]
    default     = "false"
    enforced_by = "terraform"
    until       = "6.0.0"
  }

  guard "google_resource_manager_lien" {
    reference   = "parent"
    protects    = "deletion"
    enforced_by = "service"
  }

  provider_hazard "deletion_policy" {
    unsafe  = ["DELETE"]
    because = "it stands in for the default of this type, PREVENT, unless the resource sets its own"
    since   = "7.33.0"
  }
}

stateful "google_tags_tag_key" {
  summary    = "A tag key, whose id policies name, once its values are gone"
  kind       = "other"
  tier       = "medium"
  docs       = "https://registry.terraform.io/providers/hashicorp/google/latest/docs/resources/tags_tag_key"
  only_empty = true
}

stateful "google_tags_tag_value" {
  summary = "A tag value, whose id policies name"
  kind    = "other"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/hashicorp/google/latest/docs/resources/tags_tag_value"
}
