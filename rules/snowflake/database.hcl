stateful "snowflake_database" {
  summary = "A database with every schema and table in it"
  kind    = "warehouse"
  tier    = "critical"
  docs    = "https://registry.terraform.io/providers/snowflakedb/snowflake/latest/docs/resources/database"

  recovery "data_retention_time_in_days" {
    weaker = "lower"
  }

  recovery "is_transient" {
    weaker = "off"
    safe   = ["false"]
  }
}

stateful "snowflake_schema" {
  summary = "A schema with every table in it"
  kind    = "warehouse"
  tier    = "critical"
  docs    = "https://registry.terraform.io/providers/snowflakedb/snowflake/latest/docs/resources/schema"

  recovery "data_retention_time_in_days" {
    weaker = "lower"
  }

  recovery "is_transient" {
    weaker = "off"
    safe   = ["false"]
  }
}

stateful "snowflake_stage" {
  summary = "A stage and the files loaded into it"
  kind    = "bucket"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/snowflakedb/snowflake/latest/docs/resources/stage"
}

stateful "snowflake_table" {
  summary = "A table and its rows"
  kind    = "warehouse"
  tier    = "critical"
  docs    = "https://registry.terraform.io/providers/snowflakedb/snowflake/latest/docs/resources/table"

  recovery "data_retention_time_in_days" {
    weaker = "lower"
  }
}
