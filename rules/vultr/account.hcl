stateful "vultr_oidc_provider" {
  summary = "An identity provider, whose id and secret its clients have configured"
  kind    = "identity"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/vultr/vultr/latest/docs/resources/oidc_provider"
}

stateful "vultr_organization" {
  summary = "An organization with what belongs to it"
  kind    = "container"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/vultr/vultr/latest/docs/resources/organization"
}

stateful "vultr_user" {
  summary = "A user with its key"
  kind    = "identity"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/vultr/vultr/latest/docs/resources/user"
}
