stateful "unleash_api_token" {
  summary = "A token, which is shown only once"
  kind    = "secret"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/Unleash/unleash/latest/docs/resources/api_token"
}

stateful "unleash_service_account" {
  summary = "An account for programs with its tokens"
  kind    = "identity"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/Unleash/unleash/latest/docs/resources/service_account"
}

stateful "unleash_service_account_token" {
  summary = "A token, which is shown only once"
  kind    = "secret"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/Unleash/unleash/latest/docs/resources/service_account_token"
}
