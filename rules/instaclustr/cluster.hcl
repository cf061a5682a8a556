stateful "instaclustr_aws_fsxn_v2" {
  summary = "A file system with its files"
  kind    = "file-system"
  tier    = "critical"
  docs    = "https://registry.terraform.io/providers/instaclustr/instaclustr/latest/docs/resources/aws_fsxn_v2"
}

stateful "instaclustr_cadence_cluster_v2" {
  summary = "A Cadence cluster with its running workflows"
  kind    = "cluster"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/instaclustr/instaclustr/latest/docs/resources/cadence_cluster_v2"
}

stateful "instaclustr_cassandra_cluster_v2" {
  summary = "A Cassandra cluster with its keyspaces and backups"
  kind    = "database"
  tier    = "critical"
  docs    = "https://registry.terraform.io/providers/instaclustr/instaclustr/latest/docs/resources/cassandra_cluster_v2"
}

stateful "instaclustr_clickhouse_cluster_v2" {
  summary = "A ClickHouse cluster with its tables and backups"
  kind    = "warehouse"
  tier    = "critical"
  docs    = "https://registry.terraform.io/providers/instaclustr/instaclustr/latest/docs/resources/clickhouse_cluster_v2"
}

stateful "instaclustr_cluster" {
  summary = "A cluster of any kind with its data and backups"
  kind    = "database"
  tier    = "critical"
  docs    = "https://registry.terraform.io/providers/instaclustr/instaclustr/1.29.4/docs/resources/cluster"
  until   = "2.0.0"
}

stateful "instaclustr_couchbase_cluster_v2" {
  summary = "A Couchbase cluster with its buckets"
  kind    = "database"
  tier    = "critical"
  docs    = "https://registry.terraform.io/providers/instaclustr/instaclustr/2.0.68/docs/resources/couchbase_cluster_v2"
  until   = "2.0.69"
}

stateful "instaclustr_kafka_cluster_v2" {
  summary = "A Kafka cluster with all its topics"
  kind    = "stream"
  tier    = "critical"
  docs    = "https://registry.terraform.io/providers/instaclustr/instaclustr/latest/docs/resources/kafka_cluster_v2"
}

stateful "instaclustr_kafka_cluster_v3" {
  summary = "A Kafka cluster with all its topics"
  kind    = "stream"
  tier    = "critical"
  docs    = "https://registry.terraform.io/providers/instaclustr/instaclustr/latest/docs/resources/kafka_cluster_v3"
}

stateful "instaclustr_kafka_connect_cluster_v2" {
  summary = "A Kafka Connect cluster with its connectors"
  kind    = "cluster"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/instaclustr/instaclustr/latest/docs/resources/kafka_connect_cluster_v2"
}

stateful "instaclustr_kafka_connect_mirror_v2" {
  summary = "The mirroring of topics"
  kind    = "stream"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/instaclustr/instaclustr/latest/docs/resources/kafka_connect_mirror_v2"
}

stateful "instaclustr_kafka_topic" {
  summary = "A Kafka topic with its messages"
  kind    = "stream"
  tier    = "critical"
  docs    = "https://registry.terraform.io/providers/instaclustr/instaclustr/1.29.4/docs/resources/kafka_topic"
  until   = "2.0.0"
}

stateful "instaclustr_kafka_topic_v2" {
  summary = "A Kafka topic with its messages"
  kind    = "stream"
  tier    = "critical"
  docs    = "https://registry.terraform.io/providers/instaclustr/instaclustr/latest/docs/resources/kafka_topic_v2"
}

stateful "instaclustr_kafka_topic_v3" {
  summary = "A Kafka topic with its messages"
  kind    = "stream"
  tier    = "critical"
  docs    = "https://registry.terraform.io/providers/instaclustr/instaclustr/latest/docs/resources/kafka_topic_v3"
}

stateful "instaclustr_mcp_gateway_cluster_v1" {
  summary = "A gateway with its servers"
  kind    = "cluster"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/instaclustr/instaclustr/latest/docs/resources/mcp_gateway_cluster_v1"
}

stateful "instaclustr_mongodb_cluster_v2" {
  summary = "A MongoDB cluster with its databases"
  kind    = "database"
  tier    = "critical"
  docs    = "https://registry.terraform.io/providers/instaclustr/instaclustr/2.0.86/docs/resources/mongodb_cluster_v2"
  until   = "2.0.87"
}

stateful "instaclustr_opensearch_cluster_v2" {
  summary = "An OpenSearch cluster with its indexes and backups"
  kind    = "search"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/instaclustr/instaclustr/latest/docs/resources/opensearch_cluster_v2"
}

stateful "instaclustr_postgresql_cluster_v2" {
  summary = "A PostgreSQL cluster with its databases and backups"
  kind    = "database"
  tier    = "critical"
  docs    = "https://registry.terraform.io/providers/instaclustr/instaclustr/latest/docs/resources/postgresql_cluster_v2"
}

stateful "instaclustr_redis_cluster_v2" {
  summary = "A Redis cluster with what it holds"
  kind    = "cache"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/instaclustr/instaclustr/latest/docs/resources/redis_cluster_v2"
}

stateful "instaclustr_valkey_cluster_v2" {
  summary = "A Valkey cluster with what it holds"
  kind    = "cache"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/instaclustr/instaclustr/latest/docs/resources/valkey_cluster_v2"
}

stateful "instaclustr_zookeeper_cluster_v2" {
  summary = "A ZooKeeper cluster with what its clients keep in it"
  kind    = "cluster"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/instaclustr/instaclustr/latest/docs/resources/zookeeper_cluster_v2"
}
