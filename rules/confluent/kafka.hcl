stateful "confluent_cluster_link" {
  summary = "A link, without which its mirror topics fall behind"
  kind    = "stream"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/confluentinc/confluent/latest/docs/resources/confluent_cluster_link"
}

stateful "confluent_connector" {
  summary = "A connector and the place it has read up to"
  kind    = "stream"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/confluentinc/confluent/latest/docs/resources/confluent_connector"
}

stateful "confluent_connector_v1" {
  same_as = "confluent_connector"
  since   = "0.11.0"
  until   = "0.12.0"
}

stateful "confluent_kafka_cluster" {
  summary = "A Kafka cluster with all its topics"
  kind    = "stream"
  tier    = "critical"
  docs    = "https://registry.terraform.io/providers/confluentinc/confluent/latest/docs/resources/confluent_kafka_cluster"

  protection "deletion_protection" {
    safe        = ["true"]
    default     = "false"
    enforced_by = "service"
    since       = "2.77.0"
  }
}

stateful "confluent_kafka_cluster_link" {
  same_as = "confluent_cluster_link"
  since   = "1.5.0"
  until   = "1.5.1"
}

stateful "confluent_kafka_cluster_v2" {
  same_as = "confluent_kafka_cluster"
  since   = "0.11.0"
  until   = "0.12.0"
}

stateful "confluent_kafka_mirror_topic" {
  summary = "The copy of a topic of another cluster, which may have been promoted"
  kind    = "stream"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/confluentinc/confluent/latest/docs/resources/confluent_kafka_mirror_topic"
}

stateful "confluent_kafka_topic" {
  summary = "A Kafka topic with its messages"
  kind    = "stream"
  tier    = "critical"
  docs    = "https://registry.terraform.io/providers/confluentinc/confluent/latest/docs/resources/confluent_kafka_topic"
}

stateful "confluent_kafka_topic_v3" {
  same_as = "confluent_kafka_topic"
  since   = "0.11.0"
  until   = "0.12.0"
}

stateful "confluent_ksql_cluster" {
  summary = "A ksqlDB cluster with its queries and their state"
  kind    = "cluster"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/confluentinc/confluent/latest/docs/resources/confluent_ksql_cluster"
}

stateful "confluent_tableflow_topic" {
  summary = "The tables made of a topic, which may go back further than the topic"
  kind    = "warehouse"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/confluentinc/confluent/latest/docs/resources/confluent_tableflow_topic"
}
