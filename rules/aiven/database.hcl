stateful "aiven_alloydbomni_database" {
  summary = "A PostgreSQL database with its tables"
  kind    = "database"
  tier    = "critical"
  docs    = "https://registry.terraform.io/providers/aiven/aiven/4.51.2/docs/resources/alloydbomni_database"
  until   = "4.52.0"

  protection "termination_protection" {
    safe        = ["true"]
    default     = "false"
    enforced_by = "terraform"
  }
}

stateful "aiven_clickhouse_database" {
  summary = "A ClickHouse database with its tables"
  kind    = "warehouse"
  tier    = "critical"
  docs    = "https://registry.terraform.io/providers/aiven/aiven/latest/docs/resources/clickhouse_database"

  protection "termination_protection" {
    safe        = ["true"]
    default     = "false"
    enforced_by = "terraform"
  }
}

stateful "aiven_database" {
  summary = "A database with its tables"
  kind    = "database"
  tier    = "critical"
  docs    = "https://registry.terraform.io/providers/aiven/aiven/3.13.4/docs/resources/database"
  until   = "4.0.0"

  protection "termination_protection" {
    safe        = ["true"]
    default     = "false"
    enforced_by = "terraform"
  }
}

stateful "aiven_influxdb_database" {
  summary = "An InfluxDB database with its series"
  kind    = "database"
  tier    = "critical"
  docs    = "https://registry.terraform.io/providers/aiven/aiven/4.13.3/docs/resources/influxdb_database"
  until   = "4.14.0"

  protection "termination_protection" {
    safe        = ["true"]
    default     = "false"
    enforced_by = "terraform"
  }
}

stateful "aiven_mysql_database" {
  summary = "A MySQL database with its tables"
  kind    = "database"
  tier    = "critical"
  docs    = "https://registry.terraform.io/providers/aiven/aiven/latest/docs/resources/mysql_database"

  protection "termination_protection" {
    safe        = ["true"]
    default     = "false"
    enforced_by = "terraform"
  }
}

stateful "aiven_pg_database" {
  summary = "A PostgreSQL database with its tables"
  kind    = "database"
  tier    = "critical"
  docs    = "https://registry.terraform.io/providers/aiven/aiven/latest/docs/resources/pg_database"

  protection "termination_protection" {
    safe        = ["true"]
    default     = "false"
    enforced_by = "terraform"
  }
}
