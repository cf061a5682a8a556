stateful "snowflake_pipe" {
  summary = "A pipe and its record of the files it has loaded"
  kind    = "stream"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/snowflakedb/snowflake/latest/docs/resources/pipe"
}

stateful "snowflake_stream" {
  summary = "A stream and the changes not yet read from it"
  kind    = "stream"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/Snowflake-Labs/snowflake/0.100.0/docs/resources/stream"
  until   = "1.0.0"
}

stateful "snowflake_stream_on_directory_table" {
  summary = "A stream and the changes not yet read from it"
  kind    = "stream"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/snowflakedb/snowflake/latest/docs/resources/stream_on_directory_table"
}

stateful "snowflake_stream_on_external_table" {
  summary = "A stream and the changes not yet read from it"
  kind    = "stream"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/snowflakedb/snowflake/latest/docs/resources/stream_on_external_table"
}

stateful "snowflake_stream_on_table" {
  summary = "A stream and the changes not yet read from it"
  kind    = "stream"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/snowflakedb/snowflake/latest/docs/resources/stream_on_table"
}

stateful "snowflake_stream_on_view" {
  summary = "A stream and the changes not yet read from it"
  kind    = "stream"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/snowflakedb/snowflake/latest/docs/resources/stream_on_view"
}
