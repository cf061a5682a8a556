stateful "alicloud_ons_group" {
  summary = "A consumer group, and how far it has read"
  kind    = "queue"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/aliyun/alicloud/latest/docs/resources/ons_group"
}

stateful "alicloud_ons_instance" {
  summary    = "A RocketMQ instance, once its topics and groups are gone"
  kind       = "queue"
  tier       = "medium"
  docs       = "https://registry.terraform.io/providers/aliyun/alicloud/latest/docs/resources/ons_instance"
  only_empty = true
}

stateful "alicloud_ons_topic" {
  summary = "A topic and the messages in it"
  kind    = "queue"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/aliyun/alicloud/latest/docs/resources/ons_topic"
}

stateful "alicloud_rocketmq_consumer_group" {
  summary = "A consumer group, and how far it has read"
  kind    = "queue"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/aliyun/alicloud/latest/docs/resources/rocketmq_consumer_group"
}

stateful "alicloud_rocketmq_instance" {
  summary = "A RocketMQ instance with its topics and messages"
  kind    = "queue"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/aliyun/alicloud/latest/docs/resources/rocketmq_instance"

  recovery "product_info.message_retention_time" {
    weaker = "lower"
  }
}

stateful "alicloud_rocketmq_topic" {
  summary = "A topic and the messages in it"
  kind    = "queue"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/aliyun/alicloud/latest/docs/resources/rocketmq_topic"
}
