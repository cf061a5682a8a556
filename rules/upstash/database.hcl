stateful "upstash_database" {
  summary = "A Redis database with its data and endpoint"
  kind    = "database"
  tier    = "critical"
  docs    = "https://registry.terraform.io/providers/upstash/upstash/0.0.1/docs/resources/database"
  until   = "1.0.0"
}

stateful "upstash_kafka_cluster" {
  summary = "A Kafka cluster with all its topics"
  kind    = "stream"
  tier    = "critical"
  docs    = "https://registry.terraform.io/providers/upstash/upstash/1.5.3/docs/resources/kafka_cluster"
  until   = "2.0.0"
}

stateful "upstash_kafka_connector" {
  summary = "A connector and the place it has read up to"
  kind    = "stream"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/upstash/upstash/1.5.3/docs/resources/kafka_connector"
  until   = "2.0.0"
}

stateful "upstash_kafka_credential" {
  summary = "A user of a cluster and its password"
  kind    = "secret"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/upstash/upstash/1.5.3/docs/resources/kafka_credential"
  until   = "2.0.0"
}

stateful "upstash_kafka_topic" {
  summary = "A Kafka topic with its messages"
  kind    = "stream"
  tier    = "critical"
  docs    = "https://registry.terraform.io/providers/upstash/upstash/1.5.3/docs/resources/kafka_topic"
  until   = "2.0.0"
}

stateful "upstash_redis_database" {
  summary = "A Redis database with its data and endpoint"
  kind    = "database"
  tier    = "critical"
  docs    = "https://registry.terraform.io/providers/upstash/upstash/latest/docs/resources/redis_database"
}

stateful "upstash_vector_index" {
  summary = "An index with its vectors"
  kind    = "database"
  tier    = "critical"
  docs    = "https://registry.terraform.io/providers/upstash/upstash/latest/docs/resources/vector_index"
}
