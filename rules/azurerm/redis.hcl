stateful "azurerm_managed_redis" {
  summary = "A managed Redis with what it holds"
  kind    = "cache"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/hashicorp/azurerm/latest/docs/resources/managed_redis"
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
}

stateful "azurerm_redis_enterprise_cluster" {
  summary = "A Redis Enterprise cluster with its databases"
  kind    = "cache"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/hashicorp/azurerm/4.81.0/docs/resources/redis_enterprise_cluster"
}

stateful "azurerm_redis_enterprise_database" {
  summary = "A Redis Enterprise database with what it holds"
  kind    = "cache"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/hashicorp/azurerm/4.81.0/docs/resources/redis_enterprise_database"
}
