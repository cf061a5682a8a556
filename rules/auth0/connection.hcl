stateful "auth0_connection" {
  summary = "A connection and, if it is a database of users, its users"
  kind    = "identity"
  tier    = "critical"
  docs    = "https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/connection"
}

stateful "auth0_connection_scim_token" {
  summary = "The token that the identity provider holds"
  kind    = "secret"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/connection_scim_token"
}

stateful "auth0_self_service_profile" {
  summary = "A profile by which customers set up their own connections"
  kind    = "identity"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/self_service_profile"
}
