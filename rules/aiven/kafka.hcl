stateful "aiven_flink_application_deployment" {
  summary = "A running Flink job and its state"
  kind    = "stream"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/aiven/aiven/latest/docs/resources/flink_application_deployment"
}

stateful "aiven_flink_jar_application_deployment" {
  summary = "A running Flink job and its state"
  kind    = "stream"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/aiven/aiven/latest/docs/resources/flink_jar_application_deployment"
}

stateful "aiven_flink_job" {
  summary = "A running Flink job and its state"
  kind    = "stream"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/aiven/aiven/3.13.4/docs/resources/flink_job"
  until   = "4.0.0"
}

stateful "aiven_kafka_schema" {
  summary = "A schema and its versions, by which stored records are read"
  kind    = "registry"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/aiven/aiven/latest/docs/resources/kafka_schema"
}

stateful "aiven_kafka_topic" {
  summary = "A Kafka topic with its messages"
  kind    = "stream"
  tier    = "critical"
  docs    = "https://registry.terraform.io/providers/aiven/aiven/latest/docs/resources/kafka_topic"

  protection "termination_protection" {
    safe        = ["true"]
    default     = "false"
    enforced_by = "terraform"
  }
}
