stateful "google_data_catalog_policy_tag" {
  summary = "A policy tag: columns that bear it lose their access rules"
  kind    = "identity"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/hashicorp/google/latest/docs/resources/data_catalog_policy_tag"

  protection "deletion_policy" {
    safe        = ["PREVENT", "ABANDON"]
    default     = "DELETE"
    enforced_by = "terraform"
    since       = "7.33.0"
  }
}

stateful "google_data_catalog_tag_template" {
  summary = "A tag template with every tag made from it"
  kind    = "other"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/hashicorp/google/latest/docs/resources/data_catalog_tag_template"

  protection "deletion_policy" {
    safe        = ["PREVENT", "ABANDON"]
    default     = "DELETE"
    enforced_by = "terraform"
    since       = "7.33.0"
  }

  hazard "force_delete" {
    unsafe  = ["true"]
    default = "false"
    because = "every tag made from the template is deleted with it"
  }
}

stateful "google_data_catalog_taxonomy" {
  summary = "A taxonomy with its policy tags: columns that bear them lose their access rules"
  kind    = "identity"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/hashicorp/google/latest/docs/resources/data_catalog_taxonomy"

  protection "deletion_policy" {
    safe        = ["PREVENT", "ABANDON"]
    default     = "DELETE"
    enforced_by = "terraform"
    since       = "7.33.0"
  }
}
