stateful "stackit_dremio_instance" {
  summary = "A query engine instance with its views and sources"
  kind    = "warehouse"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/stackitcloud/stackit/latest/docs/resources/dremio_instance"
}

stateful "stackit_intake_runner" {
  summary = "A runner that takes in streams and what waits in it"
  kind    = "stream"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/stackitcloud/stackit/latest/docs/resources/intake_runner"
}

stateful "stackit_logme_instance" {
  summary = "A log instance with its records"
  kind    = "log"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/stackitcloud/stackit/latest/docs/resources/logme_instance"
}

stateful "stackit_logs_instance" {
  summary = "A log instance with its records"
  kind    = "log"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/stackitcloud/stackit/latest/docs/resources/logs_instance"

  recovery "retention_days" {
    weaker = "lower"
  }
}

stateful "stackit_mariadb_instance" {
  summary = "A MariaDB instance with its databases and backups"
  kind    = "database"
  tier    = "critical"
  docs    = "https://registry.terraform.io/providers/stackitcloud/stackit/latest/docs/resources/mariadb_instance"
}

stateful "stackit_mongodbflex_instance" {
  summary = "A MongoDB instance with its databases and backups"
  kind    = "database"
  tier    = "critical"
  docs    = "https://registry.terraform.io/providers/stackitcloud/stackit/latest/docs/resources/mongodbflex_instance"

  recovery "options.daily_snapshot_retention_days" {
    weaker = "lower"
  }

  recovery "options.monthly_snapshot_retention_months" {
    weaker = "lower"
  }

  recovery "options.point_in_time_window_hours" {
    weaker = "lower"
  }

  recovery "options.snapshot_retention_days" {
    weaker = "lower"
  }

  recovery "options.weekly_snapshot_retention_weeks" {
    weaker = "lower"
  }
}

stateful "stackit_observability_instance" {
  summary = "An observability instance with its metrics, logs and dashboards"
  kind    = "log"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/stackitcloud/stackit/latest/docs/resources/observability_instance"

  recovery "logs_retention_days" {
    weaker = "lower"
  }

  recovery "metrics_retention_days" {
    weaker = "lower"
  }

  recovery "traces_retention_days" {
    weaker = "lower"
  }
}

stateful "stackit_opensearch_instance" {
  summary = "A search instance with its indexes"
  kind    = "search"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/stackitcloud/stackit/latest/docs/resources/opensearch_instance"
}

stateful "stackit_postgresflex_database" {
  summary = "A database with its tables"
  kind    = "database"
  tier    = "critical"
  docs    = "https://registry.terraform.io/providers/stackitcloud/stackit/latest/docs/resources/postgresflex_database"
}

stateful "stackit_postgresflex_instance" {
  summary = "A PostgreSQL instance with its databases and backups"
  kind    = "database"
  tier    = "critical"
  docs    = "https://registry.terraform.io/providers/stackitcloud/stackit/latest/docs/resources/postgresflex_instance"

  recovery "retention_days" {
    weaker = "lower"
  }
}

stateful "stackit_rabbitmq_instance" {
  summary = "A message broker with its queues and messages"
  kind    = "queue"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/stackitcloud/stackit/latest/docs/resources/rabbitmq_instance"
}

stateful "stackit_redis_instance" {
  summary = "A Redis instance and what is kept in it"
  kind    = "cache"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/stackitcloud/stackit/latest/docs/resources/redis_instance"
}

stateful "stackit_sqlserverflex_database" {
  summary = "A database with its tables"
  kind    = "database"
  tier    = "critical"
  docs    = "https://registry.terraform.io/providers/stackitcloud/stackit/latest/docs/resources/sqlserverflex_database"
}

stateful "stackit_sqlserverflex_instance" {
  summary = "A SQL Server instance with its databases and backups"
  kind    = "database"
  tier    = "critical"
  docs    = "https://registry.terraform.io/providers/stackitcloud/stackit/latest/docs/resources/sqlserverflex_instance"

  recovery "retention_days" {
    weaker = "lower"
  }
}

stateful "stackit_telemetryrouter_instance" {
  summary = "A telemetry router, whose address its senders have configured"
  kind    = "network"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/stackitcloud/stackit/latest/docs/resources/telemetryrouter_instance"
}
