stateful "render_keyvalue" {
  summary = "A key-value store with its data"
  kind    = "cache"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/render-oss/render/latest/docs/resources/keyvalue"
}

stateful "render_postgres" {
  summary = "A PostgreSQL database and its backups"
  kind    = "database"
  tier    = "critical"
  docs    = "https://registry.terraform.io/providers/render-oss/render/latest/docs/resources/postgres"
}

stateful "render_redis" {
  summary = "A key-value store with its data"
  kind    = "cache"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/render-oss/render/latest/docs/resources/redis"
}
