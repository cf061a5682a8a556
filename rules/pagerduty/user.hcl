stateful "pagerduty_team" {
  summary = "A team with its members and the access given to it"
  kind    = "identity"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/PagerDuty/pagerduty/latest/docs/resources/team"
}

stateful "pagerduty_user" {
  summary = "A person with their contacts and shifts"
  kind    = "identity"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/PagerDuty/pagerduty/latest/docs/resources/user"
}
