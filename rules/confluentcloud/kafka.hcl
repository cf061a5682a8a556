stateful "confluentcloud_environment" {
  summary = "An environment with its clusters"
  kind    = "container"
  tier    = "critical"
  docs    = "https://registry.terraform.io/providers/confluentinc/confluentcloud/latest/docs/resources/confluentcloud_environment"
}

stateful "confluentcloud_kafka_cluster" {
  summary = "A Kafka cluster with all its topics"
  kind    = "stream"
  tier    = "critical"
  docs    = "https://registry.terraform.io/providers/confluentinc/confluentcloud/latest/docs/resources/confluentcloud_kafka_cluster"
}

stateful "confluentcloud_kafka_topic" {
  summary = "A Kafka topic with its messages"
  kind    = "stream"
  tier    = "critical"
  docs    = "https://registry.terraform.io/providers/confluentinc/confluentcloud/latest/docs/resources/confluentcloud_kafka_topic"
}

stateful "confluentcloud_service_account" {
  summary = "A service account, to which its keys and roles belong"
  kind    = "identity"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/confluentinc/confluentcloud/latest/docs/resources/confluentcloud_service_account"
}
