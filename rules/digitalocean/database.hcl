stateful "digitalocean_database_cluster" {
  summary = "A database cluster with its databases and backups"
  kind    = "database"
  tier    = "critical"
  docs    = "https://registry.terraform.io/providers/digitalocean/digitalocean/latest/docs/resources/database_cluster"
}

stateful "digitalocean_database_db" {
  summary = "A database of a cluster with its tables"
  kind    = "database"
  tier    = "critical"
  docs    = "https://registry.terraform.io/providers/digitalocean/digitalocean/latest/docs/resources/database_db"
}

stateful "digitalocean_database_kafka_schema_registry" {
  summary = "A schema subject with its versions and the ids that messages refer to"
  kind    = "registry"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/digitalocean/digitalocean/latest/docs/resources/database_kafka_schema_registry"
}

stateful "digitalocean_database_kafka_topic" {
  summary = "A Kafka topic with its messages"
  kind    = "stream"
  tier    = "critical"
  docs    = "https://registry.terraform.io/providers/digitalocean/digitalocean/latest/docs/resources/database_kafka_topic"
}

stateful "digitalocean_database_user" {
  summary = "A database user, whose password is generated and who may have rights given in the database"
  kind    = "identity"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/digitalocean/digitalocean/latest/docs/resources/database_user"
}

stateful "digitalocean_vector_database" {
  summary = "A vector database with its objects and indexes"
  kind    = "database"
  tier    = "critical"
  docs    = "https://registry.terraform.io/providers/digitalocean/digitalocean/latest/docs/resources/vector_database"
  since   = "2.93.0"
}
