stateful "awscc_sqs_queue" {
  summary = "A queue and the messages in it"
  kind    = "queue"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/hashicorp/awscc/latest/docs/resources/sqs_queue"

  recovery "message_retention_period" {
    weaker  = "lower"
    default = "345600"
  }

  iam {
    destroy = ["sqs:DeleteQueue", "sqs:PurgeQueue"]
    disarm  = ["sqs:SetQueueAttributes"]
  }
}
