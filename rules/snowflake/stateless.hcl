stateless = [
  "snowflake_database_grant",
  "snowflake_role",
  "snowflake_role_grants",
  "snowflake_schema_grant",
  "snowflake_table_grant",
  "snowflake_view",
  "snowflake_view_grant",
  "snowflake_warehouse",
]
