stateful "awscc_comprehend_document_classifier" {
  summary = "A trained document classifier"
  kind    = "other"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/hashicorp/awscc/latest/docs/resources/comprehend_document_classifier"

  iam {
    destroy = ["comprehend:DeleteDocumentClassifier"]
  }
}

stateful "awscc_comprehend_flywheel" {
  summary = "A flywheel and the models it has trained"
  kind    = "other"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/hashicorp/awscc/latest/docs/resources/comprehend_flywheel"

  iam {
    destroy = ["comprehend:DeleteFlywheel"]
  }
}
