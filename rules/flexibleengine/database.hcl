stateful "flexibleengine_css_cluster_v1" {
  summary = "A search cluster with its indexes"
  kind    = "search"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/FlexibleEngineCloud/flexibleengine/latest/docs/resources/css_cluster_v1"

  recovery "backup_strategy.keep_days" {
    weaker = "lower"
  }
}

stateful "flexibleengine_dcs_instance_v1" {
  summary = "A Redis or Memcached instance and what is kept in it"
  kind    = "cache"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/FlexibleEngineCloud/flexibleengine/latest/docs/resources/dcs_instance_v1"
}

stateful "flexibleengine_ddm_instance" {
  summary = "A database middleware instance with its schemas"
  kind    = "database"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/FlexibleEngineCloud/flexibleengine/latest/docs/resources/ddm_instance"
}

stateful "flexibleengine_ddm_schema" {
  summary = "A schema over several database instances"
  kind    = "database"
  tier    = "critical"
  docs    = "https://registry.terraform.io/providers/FlexibleEngineCloud/flexibleengine/latest/docs/resources/ddm_schema"
}

stateful "flexibleengine_dds_instance_v3" {
  summary = "A document database instance with its databases and backups"
  kind    = "database"
  tier    = "critical"
  docs    = "https://registry.terraform.io/providers/FlexibleEngineCloud/flexibleengine/latest/docs/resources/dds_instance_v3"

  recovery "backup_strategy.keep_days" {
    weaker = "lower"
  }
}

stateful "flexibleengine_dis_stream" {
  summary = "A stream with its records"
  kind    = "stream"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/FlexibleEngineCloud/flexibleengine/latest/docs/resources/dis_stream"
}

stateful "flexibleengine_dli_database" {
  summary = "A database with its tables"
  kind    = "warehouse"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/FlexibleEngineCloud/flexibleengine/latest/docs/resources/dli_database"
}

stateful "flexibleengine_dli_queue" {
  summary = "A queue with the jobs in it"
  kind    = "queue"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/FlexibleEngineCloud/flexibleengine/latest/docs/resources/dli_queue"
}

stateful "flexibleengine_dli_table" {
  summary = "A table with its rows"
  kind    = "warehouse"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/FlexibleEngineCloud/flexibleengine/latest/docs/resources/dli_table"
}

stateful "flexibleengine_dms_kafka_instance" {
  summary = "A Kafka instance with its topics and messages"
  kind    = "stream"
  tier    = "critical"
  docs    = "https://registry.terraform.io/providers/FlexibleEngineCloud/flexibleengine/latest/docs/resources/dms_kafka_instance"
}

stateful "flexibleengine_dms_kafka_topic" {
  summary = "A Kafka topic with its messages"
  kind    = "stream"
  tier    = "critical"
  docs    = "https://registry.terraform.io/providers/FlexibleEngineCloud/flexibleengine/latest/docs/resources/dms_kafka_topic"
}

stateful "flexibleengine_dms_rocketmq_instance" {
  summary = "A RocketMQ instance with its topics and messages"
  kind    = "queue"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/FlexibleEngineCloud/flexibleengine/latest/docs/resources/dms_rocketmq_instance"
}

stateful "flexibleengine_dms_rocketmq_topic" {
  summary = "A topic with its messages"
  kind    = "queue"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/FlexibleEngineCloud/flexibleengine/latest/docs/resources/dms_rocketmq_topic"
}

stateful "flexibleengine_dws_cluster_v1" {
  summary = "A data warehouse cluster with its databases"
  kind    = "warehouse"
  tier    = "critical"
  docs    = "https://registry.terraform.io/providers/FlexibleEngineCloud/flexibleengine/latest/docs/resources/dws_cluster_v1"
}

stateful "flexibleengine_gaussdb_cassandra_instance" {
  summary = "A Cassandra instance with its tables and backups"
  kind    = "database"
  tier    = "critical"
  docs    = "https://registry.terraform.io/providers/FlexibleEngineCloud/flexibleengine/latest/docs/resources/gaussdb_cassandra_instance"

  recovery "backup_strategy.keep_days" {
    weaker = "lower"
  }
}

stateful "flexibleengine_gaussdb_influx_instance" {
  summary = "A time series database instance with its databases and backups"
  kind    = "database"
  tier    = "critical"
  docs    = "https://registry.terraform.io/providers/FlexibleEngineCloud/flexibleengine/latest/docs/resources/gaussdb_influx_instance"

  recovery "backup_strategy.keep_days" {
    weaker = "lower"
  }
}

stateful "flexibleengine_rds_database" {
  summary = "A database with its tables"
  kind    = "database"
  tier    = "critical"
  docs    = "https://registry.terraform.io/providers/FlexibleEngineCloud/flexibleengine/latest/docs/resources/rds_database"
}

stateful "flexibleengine_rds_instance_v1" {
  summary = "A database instance with its databases and automatic backups"
  kind    = "database"
  tier    = "critical"
  docs    = "https://registry.terraform.io/providers/FlexibleEngineCloud/flexibleengine/latest/docs/resources/rds_instance_v1"
}

stateful "flexibleengine_rds_instance_v3" {
  summary = "A database instance with its databases and automatic backups"
  kind    = "database"
  tier    = "critical"
  docs    = "https://registry.terraform.io/providers/FlexibleEngineCloud/flexibleengine/latest/docs/resources/rds_instance_v3"

  recovery "backup_strategy.keep_days" {
    weaker = "lower"
  }
}

stateful "flexibleengine_smn_topic_v2" {
  summary = "A topic, whose address publishers refer to"
  kind    = "queue"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/FlexibleEngineCloud/flexibleengine/latest/docs/resources/smn_topic_v2"
}
