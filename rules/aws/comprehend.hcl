stateful "aws_comprehend_document_classifier" {
  summary = "A trained document classifier"
  kind    = "other"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/comprehend_document_classifier"

  iam {
    destroy = ["comprehend:DeleteDocumentClassifier"]
  }
}

stateful "aws_comprehend_entity_recognizer" {
  summary = "A trained entity recognizer"
  kind    = "other"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/comprehend_entity_recognizer"

  iam {
    destroy = ["comprehend:DeleteEntityRecognizer"]
  }
}
