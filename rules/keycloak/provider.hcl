stateful "keycloak_oidc_facebook_identity_provider" {
  summary = "An identity provider and the ties of people to it"
  kind    = "identity"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/keycloak/keycloak/latest/docs/resources/oidc_facebook_identity_provider"
}

stateful "keycloak_oidc_github_identity_provider" {
  summary = "An identity provider and the ties of people to it"
  kind    = "identity"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/keycloak/keycloak/latest/docs/resources/oidc_github_identity_provider"
}

stateful "keycloak_oidc_google_identity_provider" {
  summary = "An identity provider and the ties of people to it"
  kind    = "identity"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/keycloak/keycloak/latest/docs/resources/oidc_google_identity_provider"
}

stateful "keycloak_oidc_identity_provider" {
  summary = "An identity provider and the ties of people to it"
  kind    = "identity"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/keycloak/keycloak/latest/docs/resources/oidc_identity_provider"
}

stateful "keycloak_oidc_microsoft_identity_provider" {
  summary = "An identity provider and the ties of people to it"
  kind    = "identity"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/keycloak/keycloak/latest/docs/resources/oidc_microsoft_identity_provider"
}

stateful "keycloak_oidc_openshift_v4_identity_provider" {
  summary = "An identity provider and the ties of people to it"
  kind    = "identity"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/keycloak/keycloak/latest/docs/resources/oidc_openshift_v4_identity_provider"
}

stateful "keycloak_saml_identity_provider" {
  summary = "An identity provider and the ties of people to it"
  kind    = "identity"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/keycloak/keycloak/latest/docs/resources/saml_identity_provider"
}
