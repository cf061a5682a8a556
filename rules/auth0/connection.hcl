stateful "auth0_connection" {
  summary = "A connection and, if it is a database of users, its users"
  kind    = "identity"
  tier    = "critical"
  docs    = "https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/connection"
}
