stateful "cloudflare_d1_database" {
  summary = "A D1 database with its tables"
  kind    = "database"
  tier    = "critical"
  docs    = "https://registry.terraform.io/providers/cloudflare/cloudflare/latest/docs/resources/d1_database"
}

stateful "cloudflare_queue" {
  summary = "A queue and the messages in it"
  kind    = "queue"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/cloudflare/cloudflare/latest/docs/resources/queue"
}

stateful "cloudflare_r2_bucket" {
  summary = "A bucket, once it is empty"
  kind    = "bucket"
  tier    = "critical"
  docs    = "https://registry.terraform.io/providers/cloudflare/cloudflare/latest/docs/resources/r2_bucket"
}

stateful "cloudflare_workers_kv_namespace" {
  summary = "A namespace of keys and their values"
  kind    = "database"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/cloudflare/cloudflare/latest/docs/resources/workers_kv_namespace"
}
