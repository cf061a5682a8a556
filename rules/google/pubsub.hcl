stateful "google_pubsub_lite_subscription" {
  summary = "A Pub/Sub Lite subscription with its position in the stream"
  kind    = "queue"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/hashicorp/google/latest/docs/resources/pubsub_lite_subscription"

  protection "deletion_policy" {
    safe        = ["PREVENT", "ABANDON"]
    default     = "DELETE"
    enforced_by = "terraform"
    since       = "7.33.0"
  }
}

stateful "google_pubsub_lite_topic" {
  summary = "A Pub/Sub Lite topic with the messages it retains"
  kind    = "stream"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/hashicorp/google/latest/docs/resources/pubsub_lite_topic"

  protection "deletion_policy" {
    safe        = ["PREVENT", "ABANDON"]
    default     = "DELETE"
    enforced_by = "terraform"
    since       = "7.33.0"
  }
}

stateful "google_pubsub_schema" {
  summary = "A message schema with its revisions"
  kind    = "stream"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/hashicorp/google/latest/docs/resources/pubsub_schema"

  protection "deletion_policy" {
    safe        = ["PREVENT", "ABANDON"]
    default     = "DELETE"
    enforced_by = "terraform"
    since       = "7.33.0"
  }
}

stateful "google_pubsub_subscription" {
  summary = "A subscription with the messages not yet acknowledged"
  kind    = "queue"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/hashicorp/google/latest/docs/resources/pubsub_subscription"

  protection "deletion_policy" {
    safe        = ["PREVENT", "ABANDON"]
    default     = "DELETE"
    enforced_by = "terraform"
    since       = "7.33.0"
  }

  recovery "message_retention_duration" {
    weaker = "lower"
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

  protection "deletion_policy" {
    safe        = ["PREVENT", "ABANDON"]
    default     = "DELETE"
    enforced_by = "terraform"
    since       = "7.33.0"
  }

  recovery "message_retention_duration" {
    weaker = "lower"
  }
}
