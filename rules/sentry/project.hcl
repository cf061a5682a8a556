stateful "sentry_key" {
  summary = "A key that programs hold"
  kind    = "secret"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/jianyuan/sentry/latest/docs/resources/key"
}

stateful "sentry_organization" {
  summary = "An organization with its projects and members"
  kind    = "container"
  tier    = "critical"
  docs    = "https://registry.terraform.io/providers/jianyuan/sentry/latest/docs/resources/organization"
}

stateful "sentry_project" {
  summary = "A project with its issues and events"
  kind    = "log"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/jianyuan/sentry/latest/docs/resources/project"
}

stateful "sentry_team" {
  summary = "A team with its members and the access given to it"
  kind    = "identity"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/jianyuan/sentry/latest/docs/resources/team"
}
