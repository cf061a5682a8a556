stateful "astra_streaming_namespace" {
  summary = "A Pulsar namespace with its topics"
  kind    = "container"
  tier    = "critical"
  docs    = "https://registry.terraform.io/providers/datastax/astra/latest/docs/resources/streaming_namespace"
}

stateful "astra_streaming_pulsar_token" {
  summary = "A token by which clients of a tenant sign in"
  kind    = "secret"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/datastax/astra/latest/docs/resources/streaming_pulsar_token"
}

stateful "astra_streaming_sink" {
  summary = "A connector and the place it has read up to"
  kind    = "stream"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/datastax/astra/latest/docs/resources/streaming_sink"

  protection "deletion_protection" {
    safe        = ["true"]
    default     = "true"
    enforced_by = "terraform"
  }
}

stateful "astra_streaming_tenant" {
  summary = "A Pulsar tenant with its namespaces, topics and tokens"
  kind    = "container"
  tier    = "critical"
  docs    = "https://registry.terraform.io/providers/datastax/astra/latest/docs/resources/streaming_tenant"

  protection "deletion_protection" {
    safe        = ["true"]
    default     = "true"
    enforced_by = "terraform"
  }
}

stateful "astra_streaming_topic" {
  summary = "A Pulsar topic with its messages"
  kind    = "stream"
  tier    = "critical"
  docs    = "https://registry.terraform.io/providers/datastax/astra/latest/docs/resources/streaming_topic"

  protection "deletion_protection" {
    safe        = ["true"]
    default     = "true"
    enforced_by = "terraform"
  }
}
