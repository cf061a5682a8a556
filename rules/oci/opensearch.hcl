stateful "oci_opensearch_opensearch_cluster" {
  summary = "A search cluster with its indexes"
  kind    = "search"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/oracle/oci/latest/docs/resources/opensearch_opensearch_cluster"
}

stateful "oci_redis_oci_cache_backup" {
  summary = "A backup of a Redis cluster"
  kind    = "backup"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/oracle/oci/latest/docs/resources/redis_oci_cache_backup"

  recovery "retention_period_in_days" {
    weaker = "lower"
  }
}

stateful "oci_redis_redis_cluster" {
  summary = "A Redis cluster with what it holds"
  kind    = "cache"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/oracle/oci/latest/docs/resources/redis_redis_cluster"
}
