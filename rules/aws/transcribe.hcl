stateful "aws_transcribe_language_model" {
  summary = "A trained model, which takes hours to train again"
  kind    = "other"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/transcribe_language_model"

  iam {
    destroy = ["transcribe:DeleteLanguageModel"]
  }
}
