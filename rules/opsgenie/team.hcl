stateful "opsgenie_api_integration" {
  summary = "The key with which others send their alerts"
  kind    = "secret"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/opsgenie/opsgenie/latest/docs/resources/api_integration"
}

stateful "opsgenie_email_integration" {
  summary = "The address to which others send their alerts"
  kind    = "address"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/opsgenie/opsgenie/latest/docs/resources/email_integration"
}

stateful "opsgenie_service" {
  summary = "A service with its incidents"
  kind    = "log"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/opsgenie/opsgenie/latest/docs/resources/service"
}

stateful "opsgenie_team" {
  summary = "A team with its members and what belongs to it"
  kind    = "identity"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/opsgenie/opsgenie/latest/docs/resources/team"
}

stateful "opsgenie_user" {
  summary = "A person with their contacts and shifts"
  kind    = "identity"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/opsgenie/opsgenie/latest/docs/resources/user"
}
