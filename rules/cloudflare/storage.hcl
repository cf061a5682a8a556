stateful "cloudflare_ai_gateway" {
  summary = "A gateway with the requests and answers that it logged"
  kind    = "log"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/cloudflare/cloudflare/latest/docs/resources/ai_gateway"
}

stateful "cloudflare_ai_search_instance" {
  summary = "An index of documents and those uploaded to it"
  kind    = "search"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/cloudflare/cloudflare/latest/docs/resources/ai_search_instance"
}

stateful "cloudflare_ai_search_namespace" {
  summary = "A namespace with its search instances"
  kind    = "container"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/cloudflare/cloudflare/latest/docs/resources/ai_search_namespace"
}

stateful "cloudflare_d1_database" {
  summary = "A D1 database with its tables"
  kind    = "database"
  tier    = "critical"
  docs    = "https://registry.terraform.io/providers/cloudflare/cloudflare/latest/docs/resources/d1_database"
}

stateful "cloudflare_pipeline_stream" {
  summary = "A stream and the address to which its writers send"
  kind    = "stream"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/cloudflare/cloudflare/latest/docs/resources/pipeline_stream"
}

stateful "cloudflare_queue" {
  summary = "A queue and the messages in it"
  kind    = "queue"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/cloudflare/cloudflare/latest/docs/resources/queue"

  recovery "settings.message_retention_period" {
    weaker = "lower"
    since  = "5.0.0"
  }
}

stateful "cloudflare_r2_bucket" {
  summary    = "A bucket, once it is empty"
  kind       = "bucket"
  tier       = "critical"
  docs       = "https://registry.terraform.io/providers/cloudflare/cloudflare/latest/docs/resources/r2_bucket"
  only_empty = true

  guard "cloudflare_r2_bucket_lock" {
    reference   = "bucket_name"
    attribute   = "rules.enabled"
    safe        = ["true"]
    protects    = "deletion"
    enforced_by = "service"
  }
}

stateful "cloudflare_secrets_store" {
  summary = "A store with the secrets in it, which cannot be read back"
  kind    = "secret"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/cloudflare/cloudflare/latest/docs/resources/secrets_store"
}

stateful "cloudflare_workers_kv_namespace" {
  summary = "A namespace of keys and their values"
  kind    = "database"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/cloudflare/cloudflare/latest/docs/resources/workers_kv_namespace"
}
