stateful "turso_database" {
  summary = "A database with its tables and hostname"
  kind    = "database"
  tier    = "critical"
  docs    = "https://registry.terraform.io/providers/celest-dev/turso/latest/docs/resources/database"
}

stateful "turso_database_token" {
  summary = "A token of a database"
  kind    = "secret"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/celest-dev/turso/0.1.0/docs/resources/database_token"
  until   = "0.2.0"
}

stateful "turso_group" {
  summary = "A group with its databases"
  kind    = "container"
  tier    = "critical"
  docs    = "https://registry.terraform.io/providers/celest-dev/turso/latest/docs/resources/group"
}

stateful "turso_group_token" {
  summary = "A token of a group"
  kind    = "secret"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/celest-dev/turso/0.1.0/docs/resources/group_token"
  until   = "0.2.0"
}
