stateful "elasticstack_fleet_agent_policy" {
  summary = "A policy with the tokens by which agents enrol"
  kind    = "identity"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/elastic/elasticstack/latest/docs/resources/fleet_agent_policy"
}
