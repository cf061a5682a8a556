stateful "google_dataplex_datascan" {
  summary = "A data scan with the results of its runs"
  kind    = "log"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/hashicorp/google/latest/docs/resources/dataplex_datascan"
}

stateful "google_dataplex_entry" {
  summary = "An entry of the catalogue with the aspects given to it"
  kind    = "other"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/hashicorp/google/latest/docs/resources/dataplex_entry"
}

stateful "google_dataplex_entry_group" {
  summary = "A group of catalogue entries"
  kind    = "container"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/hashicorp/google/latest/docs/resources/dataplex_entry_group"
}

stateful "google_dataplex_glossary" {
  summary = "A business glossary with its categories and terms"
  kind    = "other"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/hashicorp/google/latest/docs/resources/dataplex_glossary"
}

stateful "google_dataplex_zone" {
  summary    = "A zone of a lake with the table definitions written in it, once its assets are gone"
  kind       = "warehouse"
  tier       = "medium"
  docs       = "https://registry.terraform.io/providers/hashicorp/google/latest/docs/resources/dataplex_zone"
  only_empty = true
}
