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

stateful "digitalocean_database_kafka_topic" {
  summary = "A Kafka topic with its messages"
  kind    = "stream"
  tier    = "critical"
  docs    = "https://registry.terraform.io/providers/digitalocean/digitalocean/latest/docs/resources/database_kafka_topic"
}

stateful "digitalocean_database_replica" {
  summary = "A read replica of a database cluster"
  kind    = "database"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/digitalocean/digitalocean/latest/docs/resources/database_replica"
}
