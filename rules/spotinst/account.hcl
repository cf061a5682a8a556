stateful "spotinst_account" {
  summary = "An account with everything in it"
  kind    = "container"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/spotinst/spotinst/latest/docs/resources/account"
}

stateful "spotinst_organization_programmatic_user" {
  summary = "An account for programs with its token"
  kind    = "identity"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/spotinst/spotinst/latest/docs/resources/organization_programmatic_user"
}
