stateful "pinecone_api_key" {
  summary = "An API key, which is shown only once"
  kind    = "secret"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/pinecone-io/pinecone/latest/docs/resources/api_key"
}

stateful "pinecone_collection" {
  summary = "The copy of an index"
  kind    = "snapshot"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/pinecone-io/pinecone/latest/docs/resources/collection"
}

stateful "pinecone_index" {
  summary = "An index with its vectors"
  kind    = "database"
  tier    = "critical"
  docs    = "https://registry.terraform.io/providers/pinecone-io/pinecone/latest/docs/resources/index"

  protection "deletion_protection" {
    safe        = ["enabled"]
    default     = "disabled"
    enforced_by = "service"
    since       = "1.0.0"
  }
}

stateful "pinecone_project" {
  summary = "A project with its indexes and keys"
  kind    = "container"
  tier    = "critical"
  docs    = "https://registry.terraform.io/providers/pinecone-io/pinecone/latest/docs/resources/project"
}
