stateful "tfe_agent_token" {
  summary = "The token that agents hold"
  kind    = "secret"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/hashicorp/tfe/latest/docs/resources/agent_token"
}

stateful "tfe_audit_trail_token" {
  summary = "A token that its users hold"
  kind    = "secret"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/hashicorp/tfe/latest/docs/resources/audit_trail_token"
}

stateful "tfe_organization_token" {
  summary = "A token that its users hold"
  kind    = "secret"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/hashicorp/tfe/latest/docs/resources/organization_token"
}

stateful "tfe_scim_token" {
  summary = "The token that the identity provider holds"
  kind    = "secret"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/hashicorp/tfe/latest/docs/resources/scim_token"
}

stateful "tfe_team_token" {
  summary = "A token that its users hold"
  kind    = "secret"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/hashicorp/tfe/latest/docs/resources/team_token"
}
