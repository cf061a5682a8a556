stateful "keycloak_openid_client" {
  summary = "A client, whose id and secret its users have configured"
  kind    = "identity"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/keycloak/keycloak/latest/docs/resources/openid_client"
}

stateful "keycloak_saml_client" {
  summary = "A client, whose keys its users have configured"
  kind    = "identity"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/keycloak/keycloak/latest/docs/resources/saml_client"
}
