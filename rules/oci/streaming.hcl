stateful "oci_managed_kafka_kafka_cluster" {
  summary = "A Kafka cluster with its topics"
  kind    = "stream"
  tier    = "critical"
  docs    = "https://registry.terraform.io/providers/oracle/oci/latest/docs/resources/managed_kafka_kafka_cluster"
}

stateful "oci_queue_consumer_group" {
  summary = "A consumer group and the messages kept for it"
  kind    = "queue"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/oracle/oci/latest/docs/resources/queue_consumer_group"
}

stateful "oci_queue_queue" {
  summary = "A queue and the messages in it"
  kind    = "queue"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/oracle/oci/latest/docs/resources/queue_queue"

  recovery "retention_in_seconds" {
    weaker = "lower"
  }
}

stateful "oci_streaming_connect_harness" {
  summary = "A harness with the settings and positions of its connectors"
  kind    = "stream"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/oracle/oci/latest/docs/resources/streaming_connect_harness"
}

stateful "oci_streaming_stream" {
  summary = "A stream and the messages still in it"
  kind    = "stream"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/oracle/oci/latest/docs/resources/streaming_stream"

  recovery "retention_in_hours" {
    weaker  = "lower"
    default = "24"
  }
}

stateful "oci_streaming_stream_pool" {
  summary = "A pool with its streams and the messages in them"
  kind    = "stream"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/oracle/oci/latest/docs/resources/streaming_stream_pool"

  recovery "kafka_settings.log_retention_hours" {
    weaker = "lower"
  }
}
