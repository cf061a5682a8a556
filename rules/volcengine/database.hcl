stateful "volcengine_escloud_instance" {
  summary = "A search instance with its indexes"
  kind    = "search"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/volcengine/volcengine/latest/docs/resources/escloud_instance"
}

stateful "volcengine_escloud_instance_v2" {
  summary = "A search instance with its indexes"
  kind    = "search"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/volcengine/volcengine/latest/docs/resources/escloud_instance_v2"

  protection "deletion_protection" {
    safe        = ["true"]
    default     = "false"
    enforced_by = "service"
  }
}

stateful "volcengine_kafka_instance" {
  summary = "A Kafka instance with its topics and messages"
  kind    = "stream"
  tier    = "critical"
  docs    = "https://registry.terraform.io/providers/volcengine/volcengine/latest/docs/resources/kafka_instance"
}

stateful "volcengine_kafka_topic" {
  summary = "A Kafka topic with its messages"
  kind    = "stream"
  tier    = "critical"
  docs    = "https://registry.terraform.io/providers/volcengine/volcengine/latest/docs/resources/kafka_topic"
}

stateful "volcengine_mongodb_instance" {
  summary = "A document database instance with its databases and backups"
  kind    = "database"
  tier    = "critical"
  docs    = "https://registry.terraform.io/providers/volcengine/volcengine/latest/docs/resources/mongodb_instance"
}

stateful "volcengine_rabbitmq_instance" {
  summary = "A message broker with its queues and messages"
  kind    = "queue"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/volcengine/volcengine/latest/docs/resources/rabbitmq_instance"
}

stateful "volcengine_rds_database" {
  summary = "A database with its tables"
  kind    = "database"
  tier    = "critical"
  docs    = "https://registry.terraform.io/providers/volcengine/volcengine/latest/docs/resources/rds_database"
}

stateful "volcengine_rds_instance" {
  summary = "A database instance with its databases and backups"
  kind    = "database"
  tier    = "critical"
  docs    = "https://registry.terraform.io/providers/volcengine/volcengine/latest/docs/resources/rds_instance"
}

stateful "volcengine_rds_instance_v2" {
  summary = "A database instance with its databases and backups"
  kind    = "database"
  tier    = "critical"
  docs    = "https://registry.terraform.io/providers/volcengine/volcengine/latest/docs/resources/rds_instance_v2"
}

stateful "volcengine_rds_mssql_backup" {
  summary = "A backup of a database instance"
  kind    = "backup"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/volcengine/volcengine/latest/docs/resources/rds_mssql_backup"
}

stateful "volcengine_rds_mssql_instance" {
  summary = "A SQL Server instance with its databases and backups"
  kind    = "database"
  tier    = "critical"
  docs    = "https://registry.terraform.io/providers/volcengine/volcengine/latest/docs/resources/rds_mssql_instance"

  recovery "backup_retention_period" {
    weaker = "lower"
  }
}

stateful "volcengine_rds_mysql_backup" {
  summary = "A backup of a database instance"
  kind    = "backup"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/volcengine/volcengine/latest/docs/resources/rds_mysql_backup"
}

stateful "volcengine_rds_mysql_backup_policy" {
  summary = "The backup settings of a database instance"
  kind    = "backup"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/volcengine/volcengine/latest/docs/resources/rds_mysql_backup_policy"

  recovery "data_backup_retention_day" {
    weaker = "lower"
  }

  recovery "log_backup_retention_day" {
    weaker = "lower"
  }
}

stateful "volcengine_rds_mysql_database" {
  summary = "A database with its tables"
  kind    = "database"
  tier    = "critical"
  docs    = "https://registry.terraform.io/providers/volcengine/volcengine/latest/docs/resources/rds_mysql_database"
}

stateful "volcengine_rds_mysql_instance" {
  summary = "A MySQL instance with its databases and backups"
  kind    = "database"
  tier    = "critical"
  docs    = "https://registry.terraform.io/providers/volcengine/volcengine/latest/docs/resources/rds_mysql_instance"

  protection "deletion_protection" {
    safe        = ["Enabled"]
    enforced_by = "service"
  }
}

stateful "volcengine_rds_postgresql_backup_policy" {
  summary = "The backup settings of a database instance"
  kind    = "backup"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/volcengine/volcengine/latest/docs/resources/rds_postgresql_backup_policy"

  recovery "backup_retention_period" {
    weaker = "lower"
  }
}

stateful "volcengine_rds_postgresql_data_backup" {
  summary = "A backup of a database instance"
  kind    = "backup"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/volcengine/volcengine/latest/docs/resources/rds_postgresql_data_backup"
}

stateful "volcengine_rds_postgresql_database" {
  summary = "A database with its tables"
  kind    = "database"
  tier    = "critical"
  docs    = "https://registry.terraform.io/providers/volcengine/volcengine/latest/docs/resources/rds_postgresql_database"
}

stateful "volcengine_rds_postgresql_instance" {
  summary = "A PostgreSQL instance with its databases and backups"
  kind    = "database"
  tier    = "critical"
  docs    = "https://registry.terraform.io/providers/volcengine/volcengine/latest/docs/resources/rds_postgresql_instance"
}

stateful "volcengine_rds_postgresql_replication_slot" {
  summary = "A replication slot and how far its reader has come"
  kind    = "stream"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/volcengine/volcengine/latest/docs/resources/rds_postgresql_replication_slot"
}

stateful "volcengine_rds_postgresql_schema" {
  summary = "A schema with its tables"
  kind    = "database"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/volcengine/volcengine/latest/docs/resources/rds_postgresql_schema"
}

stateful "volcengine_redis_backup" {
  summary = "A backup of a Redis instance"
  kind    = "backup"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/volcengine/volcengine/latest/docs/resources/redis_backup"
}

stateful "volcengine_redis_instance" {
  summary = "A Redis instance and what is kept in it"
  kind    = "cache"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/volcengine/volcengine/latest/docs/resources/redis_instance"

  protection "deletion_protection" {
    safe        = ["enabled"]
    default     = "disabled"
    enforced_by = "service"
  }
}

stateful "volcengine_rocketmq_access_key" {
  summary = "A key that programs hold"
  kind    = "secret"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/volcengine/volcengine/latest/docs/resources/rocketmq_access_key"
}

stateful "volcengine_rocketmq_instance" {
  summary = "A RocketMQ instance with its topics and messages"
  kind    = "queue"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/volcengine/volcengine/latest/docs/resources/rocketmq_instance"
}

stateful "volcengine_rocketmq_topic" {
  summary = "A topic with its messages"
  kind    = "queue"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/volcengine/volcengine/latest/docs/resources/rocketmq_topic"
}

stateful "volcengine_vedb_mysql_backup" {
  summary = "A backup of a database instance"
  kind    = "backup"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/volcengine/volcengine/latest/docs/resources/vedb_mysql_backup"
}

stateful "volcengine_vedb_mysql_database" {
  summary = "A database with its tables"
  kind    = "database"
  tier    = "critical"
  docs    = "https://registry.terraform.io/providers/volcengine/volcengine/latest/docs/resources/vedb_mysql_database"
}

stateful "volcengine_vedb_mysql_instance" {
  summary = "A MySQL instance with its databases and backups"
  kind    = "database"
  tier    = "critical"
  docs    = "https://registry.terraform.io/providers/volcengine/volcengine/latest/docs/resources/vedb_mysql_instance"
}
