stateful "tfe_hyok_configuration" {
  summary = "The use of a key of one's own, without which states encrypted with it cannot be read"
  kind    = "key"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/hashicorp/tfe/latest/docs/resources/hyok_configuration"
}

stateful "tfe_oauth_client" {
  summary = "A connection to a version control system, and every workspace's tie to it"
  kind    = "identity"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/hashicorp/tfe/latest/docs/resources/oauth_client"
}

stateful "tfe_organization" {
  summary = "An organization with its workspaces, registry and teams"
  kind    = "container"
  tier    = "critical"
  docs    = "https://registry.terraform.io/providers/hashicorp/tfe/latest/docs/resources/organization"

  hazard "allow_force_delete_workspaces" {
    unsafe  = ["true"]
    default = "false"
    because = "administrators of a workspace may delete it with its resources still there"
  }
}

stateful "tfe_team" {
  summary = "A team with its members and the access given to it"
  kind    = "identity"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/hashicorp/tfe/latest/docs/resources/team"
}
