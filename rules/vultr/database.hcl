stateful "vultr_database" {
  summary = "A database cluster with its databases and backups"
  kind    = "database"
  tier    = "critical"
  docs    = "https://registry.terraform.io/providers/vultr/vultr/latest/docs/resources/database"
}

stateful "vultr_database_db" {
  summary = "A database of a cluster with its tables"
  kind    = "database"
  tier    = "critical"
  docs    = "https://registry.terraform.io/providers/vultr/vultr/latest/docs/resources/database_db"
}

stateful "vultr_database_topic" {
  summary = "A topic of a cluster with its messages"
  kind    = "stream"
  tier    = "critical"
  docs    = "https://registry.terraform.io/providers/vultr/vultr/latest/docs/resources/database_topic"
}

stateful "vultr_database_user" {
  summary = "A database user, who may have rights given in the database"
  kind    = "identity"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/vultr/vultr/latest/docs/resources/database_user"
}
