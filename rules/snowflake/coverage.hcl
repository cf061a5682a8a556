explained "*lock_timeout" {
  types   = ["snowflake_current_account", "snowflake_current_organization_account"]
  because = "it is how long a statement waits for a lock"
}

explained "*lock_timeout" {
  types   = ["snowflake_user", "snowflake_service_user", "snowflake_legacy_service_user", "snowflake_task", "snowflake_account_parameter"]
  because = "it is how long a statement waits for a lock"
}

explained "*on_delete" {
  types   = ["snowflake_iceberg_table", "snowflake_hybrid_table", "snowflake_table_constraint"]
  because = "it says what a deleted row does to others"
}

explained "*skip_*" {
  types   = ["snowflake_file_format*", "snowflake_stage_*", "snowflake_external_table", "snowflake_tag_association"]
  because = "it says how a file is read, or what is checked"
}

explained "data_retention_time_in_days" {
  types   = ["snowflake_current_account", "snowflake_current_organization_account"]
  because = "the account keeps its tables, and each table has a retention of its own"
}

explained "min_data_retention_time_in_days" {
  types   = ["snowflake_current_account", "snowflake_current_organization_account"]
  because = "the account keeps its tables, and each table has a retention of its own"
}

explained "prevent_unload_to_*" {
  types   = ["snowflake_*"]
  because = "it concerns copying data out and not deleting it"
}
