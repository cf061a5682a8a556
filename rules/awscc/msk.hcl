stateful "awscc_kafkaconnect_connector" {
  summary = "A connector and the place it has read up to"
  kind    = "stream"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/hashicorp/awscc/latest/docs/resources/kafkaconnect_connector"

  iam {
    destroy = ["kafkaconnect:DeleteConnector"]
  }
}

stateful "awscc_msk_channel" {
  summary = "A delivery channel and the place it has read up to"
  kind    = "stream"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/hashicorp/awscc/latest/docs/resources/msk_channel"
}

stateful "awscc_msk_cluster" {
  summary = "A Kafka cluster and its topics"
  kind    = "stream"
  tier    = "critical"
  docs    = "https://registry.terraform.io/providers/hashicorp/awscc/latest/docs/resources/msk_cluster"

  iam {
    destroy = ["kafka:DeleteCluster", "kafka:DeleteTopic", "kafka-cluster:DeleteTopic"]
    disarm  = ["kafka:UpdateClusterConfiguration", "kafka-cluster:AlterTopic"]
  }
}

stateful "awscc_msk_serverless_cluster" {
  summary = "A serverless Kafka cluster and its topics"
  kind    = "stream"
  tier    = "critical"
  docs    = "https://registry.terraform.io/providers/hashicorp/awscc/latest/docs/resources/msk_serverless_cluster"

  iam {
    destroy = ["kafka:DeleteCluster", "kafka:DeleteTopic", "kafka-cluster:DeleteTopic"]
    disarm  = ["kafka-cluster:AlterTopic"]
  }
}

stateful "awscc_msk_topic" {
  summary = "A Kafka topic and its messages"
  kind    = "stream"
  tier    = "critical"
  docs    = "https://registry.terraform.io/providers/hashicorp/awscc/latest/docs/resources/msk_topic"

  iam {
    destroy = ["kafka:DeleteTopic", "kafka-cluster:DeleteTopic"]
    disarm  = ["kafka-cluster:AlterTopic"]
  }
}
