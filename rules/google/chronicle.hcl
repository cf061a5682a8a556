stateful "google_chronicle_data_table" {
  summary = "A Chronicle data table with its rows"
  kind    = "log"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/hashicorp/google/latest/docs/resources/chronicle_data_table"

  protection "deletion_policy" {
    safe        = ["PREVENT", "ABANDON"]
    default     = "DEFAULT"
    enforced_by = "terraform"
    since       = "7.33.0"
  }

  hazard "deletion_policy" {
    unsafe  = ["FORCE"]
    because = "the table is deleted though it still has rows"
  }
}

stateful "google_chronicle_reference_list" {
  summary = "A reference list that detection rules read"
  kind    = "log"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/hashicorp/google/latest/docs/resources/chronicle_reference_list"

  protection "deletion_policy" {
    safe        = ["PREVENT", "ABANDON"]
    default     = "DELETE"
    enforced_by = "terraform"
    since       = "7.33.0"
  }
}
