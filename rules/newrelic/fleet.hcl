stateful "newrelic_fleet" {
  summary = "A fleet, to which agents have been assigned"
  kind    = "container"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/newrelic/newrelic/latest/docs/resources/fleet"
}
