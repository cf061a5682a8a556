stateful "snowflake_account" {
  summary = "An account with its databases and users"
  kind    = "container"
  tier    = "critical"
  docs    = "https://registry.terraform.io/providers/snowflakedb/snowflake/latest/docs/resources/account"

  recovery "grace_period_in_days" {
    weaker = "lower"
  }
}

stateful "snowflake_execute" {
  summary = "Whatever the statements made, and the reverting statement drops"
  kind    = "other"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/snowflakedb/snowflake/latest/docs/resources/execute"
}

stateful "snowflake_failover_group" {
  summary = "The replication of databases to another account, without which nothing written goes there until it is back"
  kind    = "backup"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/snowflakedb/snowflake/latest/docs/resources/failover_group"
}

stateful "snowflake_listing" {
  summary = "A listing, whose consumers lose what they mounted"
  kind    = "other"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/snowflakedb/snowflake/latest/docs/resources/listing"
}

stateful "snowflake_managed_account" {
  summary = "A reader account with its users, and what its readers made"
  kind    = "container"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/snowflakedb/snowflake/latest/docs/resources/managed_account"
}

stateful "snowflake_notebook" {
  summary = "A notebook and what was written into it"
  kind    = "repository"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/snowflakedb/snowflake/latest/docs/resources/notebook"
}

stateful "snowflake_primary_connection" {
  summary    = "A connection address that clients use, once no other fails over to it"
  kind       = "address"
  tier       = "medium"
  docs       = "https://registry.terraform.io/providers/snowflakedb/snowflake/latest/docs/resources/primary_connection"
  only_empty = true
}

stateful "snowflake_share" {
  summary = "A share, whose consumers lose the database they mounted it as"
  kind    = "other"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/snowflakedb/snowflake/latest/docs/resources/share"
}

stateful "snowflake_unsafe_execute" {
  summary = "Whatever the statements made, and the reverting statement drops"
  kind    = "other"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/Snowflake-Labs/snowflake/0.100.0/docs/resources/unsafe_execute"
  until   = "1.0.0"
}
