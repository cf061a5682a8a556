stateful "datadog_api_key" {
  summary = "A key that agents hold"
  kind    = "secret"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/DataDog/datadog/latest/docs/resources/api_key"
}

stateful "datadog_application_key" {
  summary = "A key that programs hold"
  kind    = "secret"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/DataDog/datadog/latest/docs/resources/application_key"
}

stateful "datadog_secure_embed_dashboard" {
  summary = "The address of a shared dashboard and the secret that signs for it"
  kind    = "secret"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/DataDog/datadog/latest/docs/resources/secure_embed_dashboard"
}

stateful "datadog_service_access_token" {
  summary = "A token that programs hold"
  kind    = "secret"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/DataDog/datadog/latest/docs/resources/service_access_token"
}

stateful "datadog_service_account" {
  summary = "An account with its keys"
  kind    = "identity"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/DataDog/datadog/latest/docs/resources/service_account"
}

stateful "datadog_service_account_application_key" {
  summary = "A key that programs hold"
  kind    = "secret"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/DataDog/datadog/latest/docs/resources/service_account_application_key"
}

stateful "datadog_synthetics_private_location" {
  summary = "A location, whose keys its workers hold"
  kind    = "identity"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/DataDog/datadog/latest/docs/resources/synthetics_private_location"
}
