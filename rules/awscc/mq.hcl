stateful "awscc_amazonmq_broker" {
  summary = "A message broker and the messages in it"
  kind    = "queue"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/mq_broker"
  until   = "1.89.0"

  iam {
    destroy = ["mq:DeleteBroker"]
  }
}
