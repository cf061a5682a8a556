stateful "huaweicloud_dms_instance" {
  summary = "A message instance with its queues and messages"
  kind    = "queue"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/huaweicloud/huaweicloud/latest/docs/resources/dms_instance"
}

stateful "huaweicloud_dms_instance_v1" {
  same_as = "huaweicloud_dms_instance"
}

stateful "huaweicloud_dms_kafka_instance" {
  summary = "A Kafka instance with its topics and messages"
  kind    = "stream"
  tier    = "critical"
  docs    = "https://registry.terraform.io/providers/huaweicloud/huaweicloud/latest/docs/resources/dms_kafka_instance"
}

stateful "huaweicloud_dms_kafka_topic" {
  summary = "A Kafka topic with its messages"
  kind    = "stream"
  tier    = "critical"
  docs    = "https://registry.terraform.io/providers/huaweicloud/huaweicloud/latest/docs/resources/dms_kafka_topic"
}

stateful "huaweicloud_dms_queue" {
  summary = "A queue and the messages in it"
  kind    = "queue"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/huaweicloud/huaweicloud/latest/docs/resources/dms_queue"
}

stateful "huaweicloud_dms_queue_v1" {
  same_as = "huaweicloud_dms_queue"
}

stateful "huaweicloud_dms_rabbitmq_instance" {
  summary = "A RabbitMQ instance with its queues and messages"
  kind    = "queue"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/huaweicloud/huaweicloud/latest/docs/resources/dms_rabbitmq_instance"
}

stateful "huaweicloud_dms_rabbitmq_queue" {
  summary = "A queue and the messages in it"
  kind    = "queue"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/huaweicloud/huaweicloud/latest/docs/resources/dms_rabbitmq_queue"
}

stateful "huaweicloud_dms_rabbitmq_vhost" {
  summary = "A virtual host with its queues and messages"
  kind    = "queue"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/huaweicloud/huaweicloud/latest/docs/resources/dms_rabbitmq_vhost"
}

stateful "huaweicloud_dms_rocketmq_instance" {
  summary = "A RocketMQ instance with its topics and messages"
  kind    = "queue"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/huaweicloud/huaweicloud/latest/docs/resources/dms_rocketmq_instance"
}

stateful "huaweicloud_dms_rocketmq_topic" {
  summary = "A topic with its messages"
  kind    = "queue"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/huaweicloud/huaweicloud/latest/docs/resources/dms_rocketmq_topic"
}

stateful "huaweicloud_smn_topic" {
  summary = "A topic, whose address publishers refer to"
  kind    = "queue"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/huaweicloud/huaweicloud/latest/docs/resources/smn_topic"
}

stateful "huaweicloud_smn_topic_v2" {
  same_as = "huaweicloud_smn_topic"
}
