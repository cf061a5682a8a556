stateful "aws_msk_cluster" {
  summary = "A Kafka cluster and its topics"
  kind    = "stream"
  tier    = "critical"
  docs    = "https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/msk_cluster"

  iam {
    destroy = ["kafka:DeleteCluster"]
    disarm  = ["kafka:DeleteTopic", "kafka:UpdateBrokerStorage"]
  }
}

stateful "aws_msk_serverless_cluster" {
  summary = "A serverless Kafka cluster and its topics"
  kind    = "stream"
  tier    = "critical"
  docs    = "https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/msk_serverless_cluster"

  iam {
    destroy = ["kafka:DeleteCluster"]
    disarm  = ["kafka:DeleteTopic"]
  }
}
