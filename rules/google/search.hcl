stateful "google_discovery_engine_chat_engine" {
  summary = "A chat engine with its agent"
  kind    = "search"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/hashicorp/google/latest/docs/resources/discovery_engine_chat_engine"

  protection "deletion_policy" {
    safe        = ["PREVENT", "ABANDON"]
    default     = "DELETE"
    enforced_by = "terraform"
    since       = "7.33.0"
  }
}

stateful "google_discovery_engine_data_store" {
  summary = "A data store of Vertex AI Search with its documents"
  kind    = "search"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/hashicorp/google/latest/docs/resources/discovery_engine_data_store"

  protection "deletion_policy" {
    safe        = ["PREVENT", "ABANDON"]
    default     = "DELETE"
    enforced_by = "terraform"
    since       = "7.33.0"
  }
}

stateful "google_discovery_engine_search_engine" {
  summary = "A search engine with its user events and tuning"
  kind    = "search"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/hashicorp/google/latest/docs/resources/discovery_engine_search_engine"

  protection "deletion_policy" {
    safe        = ["PREVENT", "ABANDON"]
    default     = "DELETE"
    enforced_by = "terraform"
    since       = "7.33.0"
  }
}
