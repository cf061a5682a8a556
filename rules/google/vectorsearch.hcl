stateful "google_vector_search_collection" {
  summary = "A collection of vectors with their data objects"
  kind    = "search"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/hashicorp/google/latest/docs/resources/vector_search_collection"
  since   = "7.20.0"
}
