stateful "ionoscloud_dbaas_inmemorydb_replica_set" {
  summary = "A Redis replica set and what is kept in it"
  kind    = "cache"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/ionos-cloud/ionoscloud/latest/docs/resources/dbaas_inmemorydb_replica_set"
}

stateful "ionoscloud_dbaas_mariadb_cluster" {
  summary = "A MariaDB cluster with its databases and backups"
  kind    = "database"
  tier    = "critical"
  docs    = "https://registry.terraform.io/providers/ionos-cloud/ionoscloud/latest/docs/resources/dbaas_mariadb_cluster"
}

stateful "ionoscloud_dbaas_mongo_cluster" {
  summary = "A MongoDB cluster with its databases and backups"
  kind    = "database"
  tier    = "critical"
  docs    = "https://registry.terraform.io/providers/ionos-cloud/ionoscloud/latest/docs/resources/dbaas_mongo_cluster"
}

stateful "ionoscloud_dbaas_pgsql_cluster" {
  summary = "A PostgreSQL cluster with its databases and backups"
  kind    = "database"
  tier    = "critical"
  docs    = "https://registry.terraform.io/providers/ionos-cloud/ionoscloud/latest/docs/resources/dbaas_pgsql_cluster"
}

stateful "ionoscloud_dbaas_pgsql_database" {
  summary = "A database of a cluster with its tables"
  kind    = "database"
  tier    = "critical"
  docs    = "https://registry.terraform.io/providers/ionos-cloud/ionoscloud/latest/docs/resources/dbaas_pgsql_database"
}

stateful "ionoscloud_dbaas_pgsql_user" {
  summary = "A database user and what was granted to it in the database"
  kind    = "identity"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/ionos-cloud/ionoscloud/latest/docs/resources/dbaas_pgsql_user"
}

stateful "ionoscloud_inmemorydb_cluster_v2" {
  summary = "An in-memory database cluster and what is kept in it"
  kind    = "cache"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/ionos-cloud/ionoscloud/latest/docs/resources/inmemorydb_cluster_v2"

  recovery "snapshot.retention_days" {
    weaker = "lower"
  }
}

stateful "ionoscloud_kafka_cluster" {
  summary = "A Kafka cluster with its topics and messages"
  kind    = "stream"
  tier    = "critical"
  docs    = "https://registry.terraform.io/providers/ionos-cloud/ionoscloud/latest/docs/resources/kafka_cluster"
}

stateful "ionoscloud_kafka_topic" {
  summary = "A Kafka topic with its messages"
  kind    = "stream"
  tier    = "critical"
  docs    = "https://registry.terraform.io/providers/ionos-cloud/ionoscloud/latest/docs/resources/kafka_topic"
}

stateful "ionoscloud_logging_pipeline" {
  summary = "A logging pipeline with its records, its address and its key"
  kind    = "log"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/ionos-cloud/ionoscloud/latest/docs/resources/logging_pipeline"
}

stateful "ionoscloud_monitoring_pipeline" {
  summary = "A monitoring pipeline with its measurements, its address and its key"
  kind    = "log"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/ionos-cloud/ionoscloud/latest/docs/resources/monitoring_pipeline"
}

stateful "ionoscloud_pg_cluster_v2" {
  summary = "A PostgreSQL cluster with its databases and backups"
  kind    = "database"
  tier    = "critical"
  docs    = "https://registry.terraform.io/providers/ionos-cloud/ionoscloud/latest/docs/resources/pg_cluster_v2"

  recovery "backup.retention_days" {
    weaker = "lower"
  }
}
