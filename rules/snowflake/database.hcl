stateful "snowflake_database" {
  summary = "A database with every schema and table in it"
  kind    = "warehouse"
  tier    = "critical"
  docs    = "https://registry.terraform.io/providers/snowflakedb/snowflake/latest/docs/resources/database"

  recovery "data_retention_time_in_days" {
    weaker = "lower"
  }

  recovery "is_transient" {
    weaker  = "off"
    safe    = ["false"]
    default = "false"
  }
}

stateful "snowflake_database_old" {
  summary = "A database with every schema and table in it"
  kind    = "warehouse"
  tier    = "critical"
  docs    = "https://registry.terraform.io/providers/Snowflake-Labs/snowflake/0.100.0/docs/resources/database_old"
  since   = "0.93.0"
  until   = "1.0.0"

  recovery "data_retention_time_in_days" {
    weaker = "lower"
  }

  recovery "is_transient" {
    weaker  = "off"
    safe    = ["false"]
    default = "false"
  }
}

stateful "snowflake_external_volume" {
  summary = "An external volume and the identity by which it reaches its bucket"
  kind    = "identity"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/snowflakedb/snowflake/latest/docs/resources/external_volume"
}

stateful "snowflake_hybrid_table" {
  summary = "A hybrid table and its rows"
  kind    = "warehouse"
  tier    = "critical"
  docs    = "https://registry.terraform.io/providers/snowflakedb/snowflake/latest/docs/resources/hybrid_table"
  since   = "2.20.0"

  recovery "data_retention_time_in_days" {
    weaker = "lower"
  }
}

stateful "snowflake_iceberg_table" {
  summary = "An Iceberg table that Snowflake manages, and its rows"
  kind    = "warehouse"
  tier    = "critical"
  docs    = "https://registry.terraform.io/providers/snowflakedb/snowflake/latest/docs/resources/iceberg_table"
  since   = "2.19.0"

  recovery "data_retention_time_in_days" {
    weaker = "lower"
  }
}

stateful "snowflake_postgres_instance" {
  summary = "A PostgreSQL instance with its databases"
  kind    = "database"
  tier    = "critical"
  docs    = "https://registry.terraform.io/providers/snowflakedb/snowflake/latest/docs/resources/postgres_instance"
  since   = "2.18.0"
}

stateful "snowflake_schema" {
  summary = "A schema with every table in it"
  kind    = "warehouse"
  tier    = "critical"
  docs    = "https://registry.terraform.io/providers/snowflakedb/snowflake/latest/docs/resources/schema"

  recovery "data_retention_days" {
    weaker = "lower"
    until  = "0.94.0"
  }

  recovery "data_retention_time_in_days" {
    weaker = "lower"
    since  = "0.94.0"
  }

  recovery "is_transient" {
    weaker = "off"
    safe   = ["false", "default"]
  }
}

stateful "snowflake_secondary_database" {
  summary = "The replica of a database, for when the primary is lost"
  kind    = "warehouse"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/snowflakedb/snowflake/latest/docs/resources/secondary_database"

  recovery "data_retention_time_in_days" {
    weaker = "lower"
  }

  recovery "is_transient" {
    weaker  = "off"
    safe    = ["false"]
    default = "false"
  }
}

stateful "snowflake_sequence" {
  summary = "A sequence and the number it has come to"
  kind    = "other"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/snowflakedb/snowflake/latest/docs/resources/sequence"
}

stateful "snowflake_table" {
  summary = "A table and its rows"
  kind    = "warehouse"
  tier    = "critical"
  docs    = "https://registry.terraform.io/providers/snowflakedb/snowflake/latest/docs/resources/table"

  recovery "data_retention_days" {
    weaker = "lower"
    until  = "0.87.0"
  }

  recovery "data_retention_time_in_days" {
    weaker = "lower"
    since  = "0.71.0"
  }
}

stateful "snowflake_tag" {
  summary = "A tag and its values on every object it was set on"
  kind    = "other"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/snowflakedb/snowflake/latest/docs/resources/tag"
}
