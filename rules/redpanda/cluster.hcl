stateful "redpanda_cluster" {
  summary = "A Kafka cluster with all its topics"
  kind    = "stream"
  tier    = "critical"
  docs    = "https://registry.terraform.io/providers/redpanda-data/redpanda/latest/docs/resources/cluster"

  protection "allow_deletion" {
    safe        = ["false"]
    default     = "false"
    enforced_by = "terraform"
    note        = "the first versions had true for a default"
  }

  recovery "cloud_storage.skip_destroy" {
    weaker = "off"
    safe   = ["true"]
  }
}

stateful "redpanda_namespace" {
  summary = "A resource group with its clusters"
  kind    = "container"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/redpanda-data/redpanda/0.4.3/docs/resources/namespace"
  until   = "0.5.0"
}

stateful "redpanda_pipeline" {
  summary = "A pipeline and the place it has come to"
  kind    = "stream"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/redpanda-data/redpanda/latest/docs/resources/pipeline"

  protection "allow_deletion" {
    safe        = ["false"]
    default     = "false"
    enforced_by = "terraform"
  }
}

stateful "redpanda_resource_group" {
  summary = "A resource group with its clusters"
  kind    = "container"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/redpanda-data/redpanda/latest/docs/resources/resource_group"
}

stateful "redpanda_schema" {
  summary = "A schema and its versions, by which stored records are read"
  kind    = "registry"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/redpanda-data/redpanda/latest/docs/resources/schema"

  protection "allow_deletion" {
    safe        = ["false"]
    default     = "false"
    enforced_by = "terraform"
    since       = "2.0.0"
  }
}

stateful "redpanda_serverless_cluster" {
  summary = "A serverless Kafka cluster with all its topics"
  kind    = "stream"
  tier    = "critical"
  docs    = "https://registry.terraform.io/providers/redpanda-data/redpanda/latest/docs/resources/serverless_cluster"

  protection "allow_deletion" {
    safe        = ["false"]
    default     = "false"
    enforced_by = "terraform"
    since       = "2.0.0"
  }
}

stateful "redpanda_serverless_private_link" {
  summary = "A private service whose name its consumers use"
  kind    = "network"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/redpanda-data/redpanda/latest/docs/resources/serverless_private_link"

  protection "allow_deletion" {
    safe        = ["false"]
    default     = "false"
    enforced_by = "terraform"
    since       = "2.0.0"
  }
}

stateful "redpanda_service_account" {
  summary = "A service account with its client id and secret"
  kind    = "identity"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/redpanda-data/redpanda/latest/docs/resources/service_account"
}

stateful "redpanda_shadow_link" {
  summary = "The replication of a cluster to its stand-in"
  kind    = "stream"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/redpanda-data/redpanda/latest/docs/resources/shadow_link"

  protection "allow_deletion" {
    safe        = ["false"]
    default     = "false"
    enforced_by = "terraform"
  }
}

stateful "redpanda_topic" {
  summary = "A Kafka topic with its messages"
  kind    = "stream"
  tier    = "critical"
  docs    = "https://registry.terraform.io/providers/redpanda-data/redpanda/latest/docs/resources/topic"

  protection "allow_deletion" {
    safe        = ["false"]
    default     = "false"
    enforced_by = "terraform"
  }
}
