stateful "newrelic_api_access_key" {
  summary = "A key that agents and programs hold"
  kind    = "secret"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/newrelic/newrelic/latest/docs/resources/api_access_key"
}

stateful "newrelic_group" {
  summary = "A group with its members and the access given to it"
  kind    = "identity"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/newrelic/newrelic/latest/docs/resources/group"
}

stateful "newrelic_user" {
  summary = "A person with the groups that they are in"
  kind    = "identity"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/newrelic/newrelic/latest/docs/resources/user"
}
