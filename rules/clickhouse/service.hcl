stateful "clickhouse_postgres_service" {
  summary = "A PostgreSQL service with its databases and backups"
  kind    = "database"
  tier    = "critical"
  docs    = "https://registry.terraform.io/providers/ClickHouse/clickhouse/latest/docs/resources/postgres_service"
  since   = "3.17.1"
}

stateful "clickhouse_service" {
  summary = "A ClickHouse service with its tables and backups"
  kind    = "warehouse"
  tier    = "critical"
  docs    = "https://registry.terraform.io/providers/ClickHouse/clickhouse/latest/docs/resources/service"

  recovery "backup_configuration.backup_retention_period_in_hours" {
    weaker = "lower"
    since  = "1.2.0"
  }
}
