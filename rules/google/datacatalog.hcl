stateful "google_data_catalog_entry" {
  summary = "A custom entry of the catalogue with the tags and texts given to it"
  kind    = "other"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/hashicorp/google/latest/docs/resources/data_catalog_entry"
}

stateful "google_data_catalog_policy_tag" {
  summary = "A policy tag: columns that bear it lose their access rules"
  kind    = "identity"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/hashicorp/google/latest/docs/resources/data_catalog_policy_tag"
}

stateful "google_data_catalog_tag_template" {
  summary = "A tag template with every tag made from it"
  kind    = "other"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/hashicorp/google/latest/docs/resources/data_catalog_tag_template"

  hazard "force_delete" {
    unsafe  = ["true"]
    default = "false"
    because = "every tag made from the template is deleted with it"
    empties = true
  }
}

stateful "google_data_catalog_taxonomy" {
  summary = "A taxonomy with its policy tags: columns that bear them lose their access rules"
  kind    = "identity"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/hashicorp/google/latest/docs/resources/data_catalog_taxonomy"
}
