stateful "tencentcloud_ckafka_datahub_topic" {
  summary = "A topic with its messages"
  kind    = "stream"
  tier    = "critical"
  docs    = "https://registry.terraform.io/providers/tencentcloudstack/tencentcloud/latest/docs/resources/ckafka_datahub_topic"
}

stateful "tencentcloud_ckafka_instance" {
  summary = "A Kafka instance with its topics and messages"
  kind    = "stream"
  tier    = "critical"
  docs    = "https://registry.terraform.io/providers/tencentcloudstack/tencentcloud/latest/docs/resources/ckafka_instance"

  protection "delete_protection_enable" {
    safe        = ["1"]
    enforced_by = "service"
  }
}

stateful "tencentcloud_ckafka_topic" {
  summary = "A Kafka topic with its messages"
  kind    = "stream"
  tier    = "critical"
  docs    = "https://registry.terraform.io/providers/tencentcloudstack/tencentcloud/latest/docs/resources/ckafka_topic"
}

stateful "tencentcloud_eb_event_bus" {
  summary = "An event bus, whose id publishers refer to"
  kind    = "queue"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/tencentcloudstack/tencentcloud/latest/docs/resources/eb_event_bus"
}

stateful "tencentcloud_mqtt_ca_certificate" {
  summary = "A certificate authority that devices hang on"
  kind    = "certificate"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/tencentcloudstack/tencentcloud/latest/docs/resources/mqtt_ca_certificate"
}

stateful "tencentcloud_mqtt_device_certificate" {
  summary = "A certificate of a device"
  kind    = "certificate"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/tencentcloudstack/tencentcloud/latest/docs/resources/mqtt_device_certificate"
}

stateful "tencentcloud_mqtt_instance" {
  summary = "A message instance with its devices and messages"
  kind    = "queue"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/tencentcloudstack/tencentcloud/latest/docs/resources/mqtt_instance"

  hazard "force_delete" {
    unsafe  = ["true"]
    default = "false"
    because = "the instance is deleted for good instead of being moved to the recycle bin"
  }
}

stateful "tencentcloud_tcmq_queue" {
  summary = "A queue and the messages in it"
  kind    = "queue"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/tencentcloudstack/tencentcloud/latest/docs/resources/tcmq_queue"
}

stateful "tencentcloud_tcmq_topic" {
  summary = "A topic, which publishers refer to"
  kind    = "queue"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/tencentcloudstack/tencentcloud/latest/docs/resources/tcmq_topic"
}

stateful "tencentcloud_tdmq_instance" {
  summary = "A Pulsar cluster with its topics and messages"
  kind    = "queue"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/tencentcloudstack/tencentcloud/latest/docs/resources/tdmq_instance"
}

stateful "tencentcloud_tdmq_namespace" {
  summary = "A namespace with its topics and messages"
  kind    = "queue"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/tencentcloudstack/tencentcloud/latest/docs/resources/tdmq_namespace"
}

stateful "tencentcloud_tdmq_professional_cluster" {
  summary = "A Pulsar cluster with its topics and messages"
  kind    = "queue"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/tencentcloudstack/tencentcloud/latest/docs/resources/tdmq_professional_cluster"
}

stateful "tencentcloud_tdmq_rabbitmq_vip_instance" {
  summary = "A RabbitMQ instance with its queues and messages"
  kind    = "queue"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/tencentcloudstack/tencentcloud/latest/docs/resources/tdmq_rabbitmq_vip_instance"
}

stateful "tencentcloud_tdmq_rabbitmq_virtual_host" {
  summary = "A virtual host with its queues and messages"
  kind    = "queue"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/tencentcloudstack/tencentcloud/latest/docs/resources/tdmq_rabbitmq_virtual_host"
}

stateful "tencentcloud_tdmq_rocketmq_cluster" {
  summary = "A RocketMQ cluster with its topics and messages"
  kind    = "queue"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/tencentcloudstack/tencentcloud/latest/docs/resources/tdmq_rocketmq_cluster"
}

stateful "tencentcloud_tdmq_rocketmq_namespace" {
  summary = "A namespace with its topics and messages"
  kind    = "queue"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/tencentcloudstack/tencentcloud/latest/docs/resources/tdmq_rocketmq_namespace"
}

stateful "tencentcloud_tdmq_rocketmq_role" {
  summary = "A role with the token generated for it"
  kind    = "secret"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/tencentcloudstack/tencentcloud/latest/docs/resources/tdmq_rocketmq_role"
}

stateful "tencentcloud_tdmq_rocketmq_topic" {
  summary = "A topic with its messages"
  kind    = "queue"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/tencentcloudstack/tencentcloud/latest/docs/resources/tdmq_rocketmq_topic"
}

stateful "tencentcloud_tdmq_rocketmq_vip_instance" {
  summary = "A RocketMQ instance with its topics and messages"
  kind    = "queue"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/tencentcloudstack/tencentcloud/latest/docs/resources/tdmq_rocketmq_vip_instance"
}

stateful "tencentcloud_tdmq_role" {
  summary = "A role with the token generated for it"
  kind    = "secret"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/tencentcloudstack/tencentcloud/latest/docs/resources/tdmq_role"
}

stateful "tencentcloud_tdmq_subscription" {
  summary = "A subscription with the messages nobody has read yet"
  kind    = "queue"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/tencentcloudstack/tencentcloud/latest/docs/resources/tdmq_subscription"
}

stateful "tencentcloud_tdmq_topic" {
  summary = "A topic with its messages"
  kind    = "queue"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/tencentcloudstack/tencentcloud/latest/docs/resources/tdmq_topic"
}

stateful "tencentcloud_tdmq_topic_with_full_id" {
  summary = "A topic with its messages"
  kind    = "queue"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/tencentcloudstack/tencentcloud/latest/docs/resources/tdmq_topic_with_full_id"
}

stateful "tencentcloud_trocket_rocketmq_instance" {
  summary = "A RocketMQ instance with its topics and messages"
  kind    = "queue"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/tencentcloudstack/tencentcloud/latest/docs/resources/trocket_rocketmq_instance"
}

stateful "tencentcloud_trocket_rocketmq_role" {
  summary = "A role with the key generated for it"
  kind    = "secret"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/tencentcloudstack/tencentcloud/latest/docs/resources/trocket_rocketmq_role"
}

stateful "tencentcloud_trocket_rocketmq_topic" {
  summary = "A topic with its messages"
  kind    = "queue"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/tencentcloudstack/tencentcloud/latest/docs/resources/trocket_rocketmq_topic"
}
