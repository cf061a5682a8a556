stateful "google_pubsub_lite_subscription" {
  summary = "A Pub/Sub Lite subscription with its position in the stream"
  kind    = "queue"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/hashicorp/google/latest/docs/resources/pubsub_lite_subscription"
}

stateful "google_pubsub_lite_topic" {
  summary = "A Pub/Sub Lite topic with the messages it retains"
  kind    = "stream"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/hashicorp/google/latest/docs/resources/pubsub_lite_topic"
}

stateful "google_pubsub_schema" {
  summary = "A message schema with its revisions"
  kind    = "stream"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/hashicorp/google/latest/docs/resources/pubsub_schema"
}

stateful "google_pubsub_subscription" {
  summary = "A subscription with the messages not yet acknowledged"
  kind    = "queue"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/hashicorp/google/latest/docs/resources/pubsub_subscription"

  recovery "message_retention_duration" {
    weaker  = "lower"
    default = "604800s"
  }

  recovery "retain_acked_messages" {
    weaker = "off"
    safe   = ["true"]
  }
}

stateful "google_pubsub_topic" {
  summary = "A topic with the messages it retains; its subscriptions are left without a source"
  kind    = "stream"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/hashicorp/google/latest/docs/resources/pubsub_topic"

  recovery "message_retention_duration" {
    weaker = "lower"
  }
}
