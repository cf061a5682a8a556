explained "data_retention_time_in_days" {
  types   = ["snowflake_current_account", "snowflake_current_organization_account"]
  because = "the account keeps its tables, and each table has a retention of its own"
}

explained "drop_public_schema_on_creation" {
  types   = ["snowflake_database"]
  because = "it concerns the empty schema of a new database"
}

explained "lock_timeout" {
  types   = ["snowflake_*"]
  because = "it is how long a statement waits for a lock"
}

explained "min_data_retention_time_in_days" {
  types   = ["snowflake_current_account", "snowflake_current_organization_account"]
  because = "the account keeps its tables, and each table has a retention of its own"
}

explained "prevent_unload_to_*" {
  types   = ["snowflake_*"]
  because = "it concerns copying data out and not deleting it"
}
