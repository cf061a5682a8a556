stateful "confluent_api_key" {
  summary = "An API key, whose secret is shown only once"
  kind    = "secret"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/confluentinc/confluent/latest/docs/resources/confluent_api_key"
}

stateful "confluent_api_key_v2" {
  same_as = "confluent_api_key"
  since   = "0.11.0"
  until   = "0.12.0"
}

stateful "confluent_identity_pool" {
  summary = "An identity pool, whose id its clients have configured"
  kind    = "identity"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/confluentinc/confluent/latest/docs/resources/confluent_identity_pool"
}

stateful "confluent_provider_integration" {
  summary = "An integration, whose external id the other cloud trusts"
  kind    = "identity"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/confluentinc/confluent/latest/docs/resources/confluent_provider_integration"
}

stateful "confluent_provider_integration_setup" {
  summary = "An integration, whose identity the other cloud trusts"
  kind    = "identity"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/confluentinc/confluent/latest/docs/resources/confluent_provider_integration_setup"
}

stateful "confluent_service_account" {
  summary = "A service account, to which its keys and roles belong"
  kind    = "identity"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/confluentinc/confluent/latest/docs/resources/confluent_service_account"
}

stateful "confluent_service_account_v2" {
  same_as = "confluent_service_account"
  since   = "0.11.0"
  until   = "0.12.0"
}
