stateful "kafka_topic" {
  summary = "A Kafka topic with its messages"
  kind    = "stream"
  tier    = "critical"
  docs    = "https://registry.terraform.io/providers/Mongey/kafka/latest/docs/resources/topic"
}
