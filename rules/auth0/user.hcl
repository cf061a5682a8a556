stateful "auth0_organization" {
  summary = "An organization with its members and their invitations"
  kind    = "identity"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/organization"
}

stateful "auth0_user" {
  summary = "A person with their password, second factors and grants"
  kind    = "identity"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/user"
}
