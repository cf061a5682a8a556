stateful "yandex_mdb_clickhouse_cluster" {
  summary = "A ClickHouse cluster with its databases"
  kind    = "warehouse"
  tier    = "critical"
  docs    = "https://registry.terraform.io/providers/yandex-cloud/yandex/latest/docs/resources/mdb_clickhouse_cluster"

  protection "deletion_protection" {
    safe        = ["true"]
    default     = "false"
    enforced_by = "service"
  }

  recovery "backup_retain_period_days" {
    weaker = "lower"
  }
}

stateful "yandex_mdb_clickhouse_cluster_v2" {
  summary = "A ClickHouse cluster with its databases"
  kind    = "warehouse"
  tier    = "critical"
  docs    = "https://registry.terraform.io/providers/yandex-cloud/yandex/latest/docs/resources/mdb_clickhouse_cluster_v2"

  protection "deletion_protection" {
    safe        = ["true"]
    default     = "false"
    enforced_by = "service"
  }

  recovery "backup_retain_period_days" {
    weaker = "lower"
  }
}

stateful "yandex_mdb_clickhouse_database" {
  summary = "A database of a cluster with its tables"
  kind    = "database"
  tier    = "critical"
  docs    = "https://registry.terraform.io/providers/yandex-cloud/yandex/latest/docs/resources/mdb_clickhouse_database"
}

stateful "yandex_mdb_clickhouse_user" {
  summary = "A database user and what was granted to it"
  kind    = "identity"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/yandex-cloud/yandex/latest/docs/resources/mdb_clickhouse_user"
}

stateful "yandex_mdb_elasticsearch_cluster" {
  summary = "A search cluster with its indexes"
  kind    = "search"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/yandex-cloud/yandex/0.154.0/docs/resources/mdb_elasticsearch_cluster"
  until   = "0.155.0"

  protection "deletion_protection" {
    safe        = ["true"]
    default     = "false"
    enforced_by = "service"
  }
}

stateful "yandex_mdb_greenplum_cluster" {
  summary = "A Greenplum cluster with its databases"
  kind    = "warehouse"
  tier    = "critical"
  docs    = "https://registry.terraform.io/providers/yandex-cloud/yandex/latest/docs/resources/mdb_greenplum_cluster"

  protection "deletion_protection" {
    safe        = ["true"]
    default     = "false"
    enforced_by = "service"
  }
}

stateful "yandex_mdb_greenplum_cluster_v2" {
  summary = "A Greenplum cluster with its databases"
  kind    = "warehouse"
  tier    = "critical"
  docs    = "https://registry.terraform.io/providers/yandex-cloud/yandex/latest/docs/resources/mdb_greenplum_cluster_v2"

  protection "deletion_protection" {
    safe        = ["true"]
    default     = "false"
    enforced_by = "service"
  }

  recovery "config.backup_retain_period_days" {
    weaker = "lower"
  }
}

stateful "yandex_mdb_greenplum_user" {
  summary = "A database user and what was granted to it"
  kind    = "identity"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/yandex-cloud/yandex/latest/docs/resources/mdb_greenplum_user"
}

stateful "yandex_mdb_kafka_cluster" {
  summary = "A Kafka cluster with its topics and messages"
  kind    = "stream"
  tier    = "critical"
  docs    = "https://registry.terraform.io/providers/yandex-cloud/yandex/latest/docs/resources/mdb_kafka_cluster"

  protection "deletion_protection" {
    safe        = ["true"]
    default     = "false"
    enforced_by = "service"
  }
}

stateful "yandex_mdb_kafka_connector" {
  summary = "A connector with the position it has reached"
  kind    = "other"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/yandex-cloud/yandex/latest/docs/resources/mdb_kafka_connector"
}

stateful "yandex_mdb_kafka_topic" {
  summary = "A Kafka topic with its messages"
  kind    = "stream"
  tier    = "critical"
  docs    = "https://registry.terraform.io/providers/yandex-cloud/yandex/latest/docs/resources/mdb_kafka_topic"
}

stateful "yandex_mdb_mongodb_cluster" {
  summary = "A MongoDB cluster with its databases"
  kind    = "database"
  tier    = "critical"
  docs    = "https://registry.terraform.io/providers/yandex-cloud/yandex/latest/docs/resources/mdb_mongodb_cluster"

  protection "deletion_protection" {
    safe        = ["true"]
    default     = "false"
    enforced_by = "service"
  }

  recovery "cluster_config.backup_retain_period_days" {
    weaker = "lower"
  }
}

stateful "yandex_mdb_mongodb_database" {
  summary = "A database of a cluster with its documents"
  kind    = "database"
  tier    = "critical"
  docs    = "https://registry.terraform.io/providers/yandex-cloud/yandex/latest/docs/resources/mdb_mongodb_database"

  protection "deletion_protection" {
    safe        = ["true"]
    enforced_by = "service"
  }
}

stateful "yandex_mdb_mongodb_user" {
  summary = "A database user and what was granted to it"
  kind    = "identity"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/yandex-cloud/yandex/latest/docs/resources/mdb_mongodb_user"

  protection "deletion_protection" {
    safe        = ["true"]
    enforced_by = "service"
  }
}

stateful "yandex_mdb_opensearch_cluster" {
  summary = "A search cluster with its indexes"
  kind    = "search"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/yandex-cloud/yandex/latest/docs/resources/mdb_opensearch_cluster"

  protection "deletion_protection" {
    safe        = ["true"]
    default     = "false"
    enforced_by = "service"
  }
}

stateful "yandex_mdb_redis_cluster" {
  summary = "A Redis cluster and what is kept in it"
  kind    = "cache"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/yandex-cloud/yandex/latest/docs/resources/mdb_redis_cluster"

  protection "deletion_protection" {
    safe        = ["true"]
    default     = "false"
    enforced_by = "service"
  }
}

stateful "yandex_mdb_redis_cluster_v2" {
  summary = "A Redis cluster and what is kept in it"
  kind    = "cache"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/yandex-cloud/yandex/latest/docs/resources/mdb_redis_cluster_v2"

  protection "deletion_protection" {
    safe        = ["true"]
    default     = "false"
    enforced_by = "service"
  }

  recovery "config.backup_retain_period_days" {
    weaker = "lower"
  }
}

stateful "yandex_mdb_sqlserver_cluster" {
  summary = "A SQL Server cluster with its databases"
  kind    = "database"
  tier    = "critical"
  docs    = "https://registry.terraform.io/providers/yandex-cloud/yandex/0.183.0/docs/resources/mdb_sqlserver_cluster"
  until   = "0.184.0"

  protection "deletion_protection" {
    safe        = ["true"]
    default     = "false"
    enforced_by = "service"
  }
}
