stateful "snowflake_api_integration" {
  summary = "An integration and the identity that the other cloud trusts"
  kind    = "identity"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/snowflakedb/snowflake/latest/docs/resources/api_integration"
}

stateful "snowflake_api_integration_amazon_api_gateway" {
  summary = "An integration and the identity that the other cloud trusts"
  kind    = "identity"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/snowflakedb/snowflake/latest/docs/resources/api_integration_amazon_api_gateway"
}

stateful "snowflake_api_integration_azure_api_management" {
  summary = "An integration and the identity that the other cloud trusts"
  kind    = "identity"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/snowflakedb/snowflake/latest/docs/resources/api_integration_azure_api_management"
}

stateful "snowflake_catalog_integration_aws_glue" {
  summary    = "An integration and the identity that the other cloud trusts"
  kind       = "identity"
  tier       = "medium"
  docs       = "https://registry.terraform.io/providers/snowflakedb/snowflake/latest/docs/resources/catalog_integration_aws_glue"
  only_empty = true
}

stateful "snowflake_notification_integration" {
  summary = "An integration and the identity that the other cloud trusts"
  kind    = "identity"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/snowflakedb/snowflake/latest/docs/resources/notification_integration"
}

stateful "snowflake_oauth_integration" {
  summary = "An OAuth client with its client id and secret"
  kind    = "identity"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/Snowflake-Labs/snowflake/0.100.0/docs/resources/oauth_integration"
  until   = "1.0.0"
}

stateful "snowflake_oauth_integration_for_custom_clients" {
  summary = "An OAuth client with its client id and secret"
  kind    = "identity"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/snowflakedb/snowflake/latest/docs/resources/oauth_integration_for_custom_clients"
}

stateful "snowflake_oauth_integration_for_partner_applications" {
  summary = "An OAuth client with its tokens, and its secret if it has one"
  kind    = "identity"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/snowflakedb/snowflake/latest/docs/resources/oauth_integration_for_partner_applications"
}

stateful "snowflake_scim_integration" {
  summary = "The endpoint by which a directory writes users, and its token"
  kind    = "identity"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/snowflakedb/snowflake/latest/docs/resources/scim_integration"
}

stateful "snowflake_storage_integration" {
  summary = "An integration, whose external id the other cloud trusts and whose stages are cut off"
  kind    = "identity"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/snowflakedb/snowflake/latest/docs/resources/storage_integration"
}

stateful "snowflake_storage_integration_aws" {
  summary = "An integration, whose external id the other cloud trusts and whose stages are cut off"
  kind    = "identity"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/snowflakedb/snowflake/latest/docs/resources/storage_integration_aws"
}

stateful "snowflake_storage_integration_azure" {
  summary = "An integration, whose identity the other cloud trusts and whose stages are cut off"
  kind    = "identity"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/snowflakedb/snowflake/latest/docs/resources/storage_integration_azure"
}

stateful "snowflake_storage_integration_gcs" {
  summary = "An integration, whose identity the other cloud trusts and whose stages are cut off"
  kind    = "identity"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/snowflakedb/snowflake/latest/docs/resources/storage_integration_gcs"
}
