stateful "alicloud_message_service_queue" {
  summary = "A queue and the messages in it"
  kind    = "queue"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/aliyun/alicloud/latest/docs/resources/message_service_queue"

  recovery "message_retention_period" {
    weaker  = "lower"
    default = "345600"
  }
}

stateful "alicloud_message_service_topic" {
  summary = "A topic with its subscriptions"
  kind    = "queue"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/aliyun/alicloud/latest/docs/resources/message_service_topic"
}

stateful "alicloud_mns_queue" {
  same_as = "alicloud_message_service_queue"
  docs    = "https://registry.terraform.io/providers/aliyun/alicloud/latest/docs/resources/mns_queue"
}

stateful "alicloud_mns_topic" {
  same_as = "alicloud_message_service_topic"
  docs    = "https://registry.terraform.io/providers/aliyun/alicloud/latest/docs/resources/mns_topic"
}
