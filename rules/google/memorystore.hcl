stateful "google_memcache_instance" {
  summary = "A Memcached instance with what it holds in memory"
  kind    = "cache"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/hashicorp/google/latest/docs/resources/memcache_instance"

  protection "deletion_protection" {
    safe        = ["true"]
    default     = "false"
    enforced_by = "terraform"
    since       = "7.7.0"
    note        = "The documentation says that unset protects; the provider reads unset as false"
  }
}

stateful "google_memorystore_instance" {
  summary = "A Valkey instance with what it holds"
  kind    = "cache"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/hashicorp/google/latest/docs/resources/memorystore_instance"

  protection "deletion_protection_enabled" {
    safe        = ["true"]
    default     = "true"
    enforced_by = "service"
  }

  recovery "persistence_config.mode" {
    weaker = "off"
    safe   = ["RDB", "AOF"]
  }

  recovery "automated_backup_config.retention" {
    weaker = "lower"
  }
}

stateful "google_redis_cluster" {
  summary = "A Redis cluster with what it holds"
  kind    = "cache"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/hashicorp/google/latest/docs/resources/redis_cluster"

  protection "deletion_protection_enabled" {
    safe        = ["true"]
    default     = "true"
    enforced_by = "service"
    since       = "6.0.0"
  }

  recovery "persistence_config.mode" {
    weaker = "off"
    safe   = ["RDB", "AOF"]
  }

  recovery "automated_backup_config.retention" {
    weaker = "lower"
  }
}

stateful "google_redis_instance" {
  summary = "A Redis instance with what it holds"
  kind    = "cache"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/hashicorp/google/latest/docs/resources/redis_instance"

  protection "deletion_protection" {
    safe        = ["true"]
    default     = "false"
    enforced_by = "terraform"
    since       = "7.8.0"
    note        = "The documentation says that unset protects; the provider reads unset as false"
  }

  recovery "persistence_config.persistence_mode" {
    weaker = "off"
    safe   = ["RDB"]
  }
}
