stateful "google_discovery_engine_chat_engine" {
  summary = "A chat engine with its agent"
  kind    = "search"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/hashicorp/google/latest/docs/resources/discovery_engine_chat_engine"
}

stateful "google_discovery_engine_data_connector" {
  summary = "A data connector and the collection of data stores it fills"
  kind    = "search"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/hashicorp/google/latest/docs/resources/discovery_engine_data_connector"
  since   = "7.5.0"
}

stateful "google_discovery_engine_data_store" {
  summary = "A data store of Vertex AI Search with its documents"
  kind    = "search"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/hashicorp/google/latest/docs/resources/discovery_engine_data_store"
}

stateful "google_discovery_engine_recommendation_engine" {
  summary = "A recommendation engine with its tuning"
  kind    = "search"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/hashicorp/google/latest/docs/resources/discovery_engine_recommendation_engine"
}

stateful "google_discovery_engine_search_engine" {
  summary = "A search engine with its user events and tuning"
  kind    = "search"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/hashicorp/google/latest/docs/resources/discovery_engine_search_engine"
}
