stateful "awscc_sns_topic" {
  summary = "A topic and the subscriptions that others confirmed"
  kind    = "queue"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/hashicorp/awscc/latest/docs/resources/sns_topic"

  iam {
    destroy = ["sns:DeleteTopic"]
  }
}
