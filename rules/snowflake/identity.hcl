stateful "snowflake_legacy_service_user" {
  summary = "A user with its password and keys"
  kind    = "identity"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/snowflakedb/snowflake/latest/docs/resources/legacy_service_user"
}

stateful "snowflake_service_user" {
  summary = "A user with its keys and tokens"
  kind    = "identity"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/snowflakedb/snowflake/latest/docs/resources/service_user"
}

stateful "snowflake_user" {
  summary = "A user with its password and keys"
  kind    = "identity"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/snowflakedb/snowflake/latest/docs/resources/user"
}

stateful "snowflake_user_programmatic_access_token" {
  summary = "A token of a user, which is shown only once"
  kind    = "secret"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/snowflakedb/snowflake/latest/docs/resources/user_programmatic_access_token"
}
