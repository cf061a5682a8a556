stateful "okta_auth_server" {
  summary = "An authorization server with its keys and its address"
  kind    = "identity"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/okta/okta/latest/docs/resources/auth_server"
}

stateful "okta_idp_oidc" {
  summary = "An identity provider and the ties of people to it"
  kind    = "identity"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/okta/okta/latest/docs/resources/idp_oidc"
}

stateful "okta_idp_saml" {
  summary = "An identity provider and the ties of people to it"
  kind    = "identity"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/okta/okta/latest/docs/resources/idp_saml"
}

stateful "okta_idp_social" {
  summary = "An identity provider and the ties of people to it"
  kind    = "identity"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/okta/okta/latest/docs/resources/idp_social"
}
