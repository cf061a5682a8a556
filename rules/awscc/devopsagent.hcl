stateful "awscc_devopsagent_agent_space" {
  summary = "A space of an operations agent with its investigations and what it has learned"
  kind    = "log"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/hashicorp/awscc/latest/docs/resources/devopsagent_agent_space"

  iam {
    destroy = ["aidevops:DeleteAgentSpace"]
  }
}
