stateful "auth0_client" {
  summary = "An application, whose client id its users have configured"
  kind    = "identity"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/client"
}
