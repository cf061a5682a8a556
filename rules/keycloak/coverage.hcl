explained "force_*" {
  types   = ["keycloak_saml_client"]
  because = "it is about the form of messages"
}

explained "force_authn" {
  types   = ["keycloak_saml_identity_provider"]
  because = "it is about logins"
}

explained "keep_defaults" {
  types   = ["keycloak_openid_client"]
  because = "it is about the default scopes"
}

explained "security_defenses.headers.x_xss_protection" {
  types   = ["keycloak_realm"]
  because = "it is a header"
}
