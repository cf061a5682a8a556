stateful "google_document_ai_processor" {
  summary = "A document processor with its id, and with its documents, labels and versions where it can be trained"
  kind    = "other"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/hashicorp/google/latest/docs/resources/document_ai_processor"
}
