stateful "oci_queue_queue" {
  summary = "A queue and the messages in it"
  kind    = "queue"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/oracle/oci/latest/docs/resources/queue_queue"

  recovery "retention_in_seconds" {
    weaker = "lower"
  }
}

stateful "oci_streaming_stream" {
  summary = "A stream and the messages still in it"
  kind    = "stream"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/oracle/oci/latest/docs/resources/streaming_stream"

  recovery "retention_in_hours" {
    weaker = "lower"
  }
}
