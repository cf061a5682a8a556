stateful "alicloud_alikafka_consumer_group" {
  summary = "A consumer group, and how far it has read"
  kind    = "stream"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/aliyun/alicloud/latest/docs/resources/alikafka_consumer_group"
}

stateful "alicloud_alikafka_instance" {
  summary = "A Kafka instance with its topics"
  kind    = "stream"
  tier    = "critical"
  docs    = "https://registry.terraform.io/providers/aliyun/alicloud/latest/docs/resources/alikafka_instance"
}

stateful "alicloud_alikafka_topic" {
  summary = "A Kafka topic with its messages"
  kind    = "stream"
  tier    = "critical"
  docs    = "https://registry.terraform.io/providers/aliyun/alicloud/latest/docs/resources/alikafka_topic"
}
