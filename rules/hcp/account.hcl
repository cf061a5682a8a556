stateful "hcp_group" {
  summary = "A group and the access given to it"
  kind    = "identity"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/hashicorp/hcp/latest/docs/resources/group"
}

stateful "hcp_project" {
  summary = "A project with everything in it"
  kind    = "container"
  tier    = "critical"
  docs    = "https://registry.terraform.io/providers/hashicorp/hcp/latest/docs/resources/project"
}

stateful "hcp_service_principal" {
  summary = "An account for programs with its keys"
  kind    = "identity"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/hashicorp/hcp/latest/docs/resources/service_principal"
}

stateful "hcp_service_principal_key" {
  summary = "A key of an account for programs, which is shown only once"
  kind    = "secret"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/hashicorp/hcp/latest/docs/resources/service_principal_key"
}
