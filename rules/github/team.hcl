stateful "github_team" {
  summary = "A team with its members and the access given to it"
  kind    = "identity"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/integrations/github/latest/docs/resources/team"
}
