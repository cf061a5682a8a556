stateful "azurerm_managed_redis" {
  summary = "A managed Redis with what it holds"
  kind    = "cache"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/hashicorp/azurerm/latest/docs/resources/managed_redis"

  recovery "default_database.persistence_append_only_file_backup_frequency" {
    weaker = "off"
    safe   = ["1s"]
  }

  recovery "default_database.persistence_redis_database_backup_frequency" {
    weaker = "off"
    safe   = ["1h", "6h", "12h"]
  }
}

stateful "azurerm_redis_cache" {
  summary = "A Redis cache with what it holds"
  kind    = "cache"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/hashicorp/azurerm/latest/docs/resources/redis_cache"

  recovery "redis_configuration.rdb_backup_enabled" {
    weaker = "off"
    safe   = ["true"]
  }

  recovery "redis_configuration.aof_backup_enabled" {
    weaker = "off"
    safe   = ["true"]
  }

  recovery "redis_configuration.rdb_backup_max_snapshot_count" {
    weaker = "lower"
  }
}

stateful "azurerm_redis_enterprise_cluster" {
  summary = "A Redis Enterprise cluster with its databases"
  kind    = "cache"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/hashicorp/azurerm/4.81.0/docs/resources/redis_enterprise_cluster"
  until   = "5.0.0"
}

stateful "azurerm_redis_enterprise_database" {
  summary = "A Redis Enterprise database with what it holds"
  kind    = "cache"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/hashicorp/azurerm/4.81.0/docs/resources/redis_enterprise_database"
  until   = "5.0.0"
}
