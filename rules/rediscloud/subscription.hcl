stateful "rediscloud_active_active_subscription" {
  summary = "A subscription with its Active-Active databases"
  kind    = "database"
  tier    = "critical"
  docs    = "https://registry.terraform.io/providers/RedisLabs/rediscloud/latest/docs/resources/rediscloud_active_active_subscription"
}

stateful "rediscloud_active_active_subscription_database" {
  summary = "An Active-Active Redis database in all its regions"
  kind    = "database"
  tier    = "critical"
  docs    = "https://registry.terraform.io/providers/RedisLabs/rediscloud/latest/docs/resources/rediscloud_active_active_subscription_database"
}

stateful "rediscloud_essentials_database" {
  summary = "A Redis database with its data and hostname"
  kind    = "database"
  tier    = "critical"
  docs    = "https://registry.terraform.io/providers/RedisLabs/rediscloud/latest/docs/resources/rediscloud_essentials_database"
}

stateful "rediscloud_essentials_subscription" {
  summary = "A subscription with its Redis databases"
  kind    = "database"
  tier    = "critical"
  docs    = "https://registry.terraform.io/providers/RedisLabs/rediscloud/latest/docs/resources/rediscloud_essentials_subscription"
}

stateful "rediscloud_subscription" {
  summary = "A subscription with its Redis databases"
  kind    = "database"
  tier    = "critical"
  docs    = "https://registry.terraform.io/providers/RedisLabs/rediscloud/latest/docs/resources/rediscloud_subscription"
}

stateful "rediscloud_subscription_database" {
  summary = "A Redis database with its data and hostname"
  kind    = "database"
  tier    = "critical"
  docs    = "https://registry.terraform.io/providers/RedisLabs/rediscloud/latest/docs/resources/rediscloud_subscription_database"
}
