stateful "astra_token" {
  summary = "An application token, which is shown only once"
  kind    = "secret"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/datastax/astra/latest/docs/resources/token"
}
