stateful "snowflake_user" {
  summary = "A user with its password and keys"
  kind    = "identity"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/snowflakedb/snowflake/latest/docs/resources/user"
}
