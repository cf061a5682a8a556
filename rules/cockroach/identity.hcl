stateful "cockroach_api_key" {
  summary = "An API key, which is shown only once"
  kind    = "secret"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/cockroachdb/cockroach/latest/docs/resources/api_key"
}

stateful "cockroach_service_account" {
  summary = "A service account, to which its keys and roles belong"
  kind    = "identity"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/cockroachdb/cockroach/latest/docs/resources/service_account"
}
