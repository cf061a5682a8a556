stateful "google_dataplex_lake" {
  summary = "A Dataplex lake with its zones and the metadata in them"
  kind    = "warehouse"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/hashicorp/google/latest/docs/resources/dataplex_lake"

  protection "deletion_policy" {
    safe        = ["PREVENT", "ABANDON"]
    default     = "DELETE"
    enforced_by = "terraform"
    since       = "7.33.0"
  }
}

stateful "google_dataplex_zone" {
  summary = "A zone of a Dataplex lake with the metadata found in it"
  kind    = "warehouse"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/hashicorp/google/latest/docs/resources/dataplex_zone"

  protection "deletion_policy" {
    safe        = ["PREVENT", "ABANDON"]
    default     = "DELETE"
    enforced_by = "terraform"
    since       = "7.33.0"
  }
}
