stateful "aiven_alloydbomni" {
  summary = "A PostgreSQL service with its databases and backups"
  kind    = "database"
  tier    = "critical"
  docs    = "https://registry.terraform.io/providers/aiven/aiven/4.51.2/docs/resources/alloydbomni"
  until   = "4.52.0"

  protection "termination_protection" {
    safe        = ["true"]
    default     = "false"
    enforced_by = "service"
  }
}

stateful "aiven_cassandra" {
  summary = "A Cassandra service with its keyspaces and backups"
  kind    = "database"
  tier    = "critical"
  docs    = "https://registry.terraform.io/providers/aiven/aiven/4.50.0/docs/resources/cassandra"
  until   = "4.51.0"

  protection "termination_protection" {
    safe        = ["true"]
    default     = "false"
    enforced_by = "service"
  }
}

stateful "aiven_clickhouse" {
  summary = "A ClickHouse service with its databases and backups"
  kind    = "warehouse"
  tier    = "critical"
  docs    = "https://registry.terraform.io/providers/aiven/aiven/latest/docs/resources/clickhouse"

  protection "termination_protection" {
    safe        = ["true"]
    default     = "false"
    enforced_by = "service"
  }
}

stateful "aiven_dragonfly" {
  summary = "A Dragonfly service with what it holds and its backups"
  kind    = "cache"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/aiven/aiven/latest/docs/resources/dragonfly"

  protection "termination_protection" {
    safe        = ["true"]
    default     = "false"
    enforced_by = "service"
  }
}

stateful "aiven_elasticsearch" {
  summary = "An Elasticsearch service with its indexes and backups"
  kind    = "search"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/aiven/aiven/2.8.1/docs/resources/elasticsearch"
  until   = "3.0.0"

  protection "termination_protection" {
    safe        = ["true"]
    default     = "false"
    enforced_by = "service"
  }
}

stateful "aiven_flink" {
  summary = "A Flink service with its applications and their state"
  kind    = "stream"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/aiven/aiven/latest/docs/resources/flink"

  protection "termination_protection" {
    safe        = ["true"]
    default     = "false"
    enforced_by = "service"
  }
}

stateful "aiven_grafana" {
  summary = "A Grafana service with its dashboards and users"
  kind    = "other"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/aiven/aiven/latest/docs/resources/grafana"

  protection "termination_protection" {
    safe        = ["true"]
    default     = "false"
    enforced_by = "service"
  }
}

stateful "aiven_influxdb" {
  summary = "An InfluxDB service with its databases and backups"
  kind    = "database"
  tier    = "critical"
  docs    = "https://registry.terraform.io/providers/aiven/aiven/4.13.3/docs/resources/influxdb"
  until   = "4.14.0"

  protection "termination_protection" {
    safe        = ["true"]
    default     = "false"
    enforced_by = "service"
  }
}

stateful "aiven_kafka" {
  summary = "A Kafka service with its topics, users and schemas"
  kind    = "stream"
  tier    = "critical"
  docs    = "https://registry.terraform.io/providers/aiven/aiven/latest/docs/resources/kafka"

  protection "termination_protection" {
    safe        = ["true"]
    default     = "false"
    enforced_by = "service"
  }
}

stateful "aiven_kafka_connect" {
  summary = "A Kafka Connect service with its connectors and hostname"
  kind    = "cluster"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/aiven/aiven/latest/docs/resources/kafka_connect"

  protection "termination_protection" {
    safe        = ["true"]
    default     = "false"
    enforced_by = "service"
  }
}

stateful "aiven_kafka_mirrormaker" {
  summary = "A MirrorMaker service and its replication of topics"
  kind    = "cluster"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/aiven/aiven/latest/docs/resources/kafka_mirrormaker"

  protection "termination_protection" {
    safe        = ["true"]
    default     = "false"
    enforced_by = "service"
  }
}

stateful "aiven_m3aggregator" {
  summary = "An M3 aggregator and the samples it has not yet written"
  kind    = "cluster"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/aiven/aiven/4.44.0/docs/resources/m3aggregator"
  until   = "4.45.0"

  protection "termination_protection" {
    safe        = ["true"]
    default     = "false"
    enforced_by = "service"
  }
}

stateful "aiven_m3db" {
  summary = "An M3 service with its metrics and backups"
  kind    = "database"
  tier    = "critical"
  docs    = "https://registry.terraform.io/providers/aiven/aiven/4.44.0/docs/resources/m3db"
  until   = "4.45.0"

  protection "termination_protection" {
    safe        = ["true"]
    default     = "false"
    enforced_by = "service"
  }
}

stateful "aiven_mysql" {
  summary = "A MySQL service with its databases and backups"
  kind    = "database"
  tier    = "critical"
  docs    = "https://registry.terraform.io/providers/aiven/aiven/latest/docs/resources/mysql"

  protection "termination_protection" {
    safe        = ["true"]
    default     = "false"
    enforced_by = "service"
  }
}

stateful "aiven_opensearch" {
  summary = "An OpenSearch service with its indexes and backups"
  kind    = "search"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/aiven/aiven/latest/docs/resources/opensearch"

  protection "termination_protection" {
    safe        = ["true"]
    default     = "false"
    enforced_by = "service"
  }
}

stateful "aiven_pg" {
  summary = "A PostgreSQL service with its databases and backups"
  kind    = "database"
  tier    = "critical"
  docs    = "https://registry.terraform.io/providers/aiven/aiven/latest/docs/resources/pg"

  protection "termination_protection" {
    safe        = ["true"]
    default     = "false"
    enforced_by = "service"
  }
}

stateful "aiven_redis" {
  summary = "A Redis service with what it holds and its backups"
  kind    = "cache"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/aiven/aiven/4.47.0/docs/resources/redis"
  until   = "4.48.0"

  protection "termination_protection" {
    safe        = ["true"]
    default     = "false"
    enforced_by = "service"
  }
}

stateful "aiven_service" {
  summary = "A service of any kind with its data and backups"
  kind    = "database"
  tier    = "critical"
  docs    = "https://registry.terraform.io/providers/aiven/aiven/2.8.1/docs/resources/service"
  until   = "3.0.0"

  protection "termination_protection" {
    safe        = ["true"]
    default     = "false"
    enforced_by = "service"
  }
}

stateful "aiven_thanos" {
  summary = "A Thanos service with its metrics"
  kind    = "log"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/aiven/aiven/latest/docs/resources/thanos"

  protection "termination_protection" {
    safe        = ["true"]
    default     = "false"
    enforced_by = "service"
  }
}

stateful "aiven_valkey" {
  summary = "A Valkey service with what it holds and its backups"
  kind    = "cache"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/aiven/aiven/latest/docs/resources/valkey"

  protection "termination_protection" {
    safe        = ["true"]
    default     = "false"
    enforced_by = "service"
  }
}
