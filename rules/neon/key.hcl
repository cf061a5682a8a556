stateful "neon_api_key" {
  summary = "An API key, which is shown only once"
  kind    = "secret"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/kislerdm/neon/latest/docs/resources/api_key"
}

stateful "neon_org_api_key" {
  summary = "An API key of an organization, which is shown only once"
  kind    = "secret"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/kislerdm/neon/latest/docs/resources/org_api_key"
}
