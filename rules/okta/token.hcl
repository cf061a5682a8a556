stateful "okta_api_token" {
  summary = "A token that its users hold"
  kind    = "secret"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/okta/okta/latest/docs/resources/api_token"
}

stateful "okta_hook_key" {
  summary = "A key that signs what hooks are sent"
  kind    = "key"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/okta/okta/latest/docs/resources/hook_key"
}
