stateful "alicloud_amqp_instance" {
  summary = "A RabbitMQ instance with its queues and the messages in them"
  kind    = "queue"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/aliyun/alicloud/latest/docs/resources/amqp_instance"
}

stateful "alicloud_amqp_queue" {
  summary = "A queue and the messages in it"
  kind    = "queue"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/aliyun/alicloud/latest/docs/resources/amqp_queue"
}

stateful "alicloud_amqp_virtual_host" {
  summary = "A virtual host with its queues and the messages in them"
  kind    = "queue"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/aliyun/alicloud/latest/docs/resources/amqp_virtual_host"
}
