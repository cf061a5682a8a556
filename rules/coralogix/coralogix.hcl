stateful "coralogix_api_key" {
  summary = "A key that programs hold, which is shown only once"
  kind    = "secret"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/coralogix/coralogix/latest/docs/resources/api_key"
}

stateful "coralogix_team" {
  summary = "A team with its logs, metrics and dashboards"
  kind    = "container"
  tier    = "critical"
  docs    = "https://registry.terraform.io/providers/coralogix/coralogix/latest/docs/resources/team"
}

stateful "coralogix_user" {
  summary = "A user with the access given to them"
  kind    = "identity"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/coralogix/coralogix/latest/docs/resources/user"
}
