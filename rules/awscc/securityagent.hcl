stateful "awscc_securityagent_agent_space" {
  summary = "A space of a security agent with its tests and findings"
  kind    = "log"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/hashicorp/awscc/latest/docs/resources/securityagent_agent_space"

  iam {
    destroy = ["securityagent:DeleteAgentSpace"]
  }
}

stateful "awscc_securityagent_pentest" {
  summary = "A penetration test and its findings"
  kind    = "log"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/hashicorp/awscc/latest/docs/resources/securityagent_pentest"

  iam {
    destroy = ["securityagent:BatchDeletePentests"]
  }
}
