stateful "google_document_ai_processor" {
  summary = "A document processor with its training documents, labels and trained versions"
  kind    = "other"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/hashicorp/google/latest/docs/resources/document_ai_processor"
}
