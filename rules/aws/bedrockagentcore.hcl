stateful "aws_agentregistry_registry" {
  summary = "A registry of agents and tools with the records published in it"
  kind    = "registry"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/agentregistry_registry"
  since   = "6.64.0"
}

stateful "aws_bedrockagentcore_browser_profile" {
  summary = "The cookies and sign-ins that were saved from browser sessions"
  kind    = "secret"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/bedrockagentcore_browser_profile"
  since   = "6.54.0"

  iam {
    destroy = ["bedrock-agentcore:DeleteBrowserProfile"]
  }
}

stateful "aws_bedrockagentcore_gateway" {
  summary = "A gateway of tools, whose web address its callers use"
  kind    = "network"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/bedrockagentcore_gateway"
  since   = "6.17.0"

  iam {
    destroy = ["bedrock-agentcore:DeleteGateway"]
  }
}

stateful "aws_bedrockagentcore_memory" {
  summary = "The conversations and facts that agents remember"
  kind    = "database"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/bedrockagentcore_memory"
  since   = "6.18.0"

  recovery "event_expiry_duration" {
    weaker = "lower"
  }

  iam {
    destroy = ["bedrock-agentcore:DeleteMemory", "bedrock-agentcore:DeleteMemoryRecord", "bedrock-agentcore:DeleteEvent"]
    disarm  = ["bedrock-agentcore:UpdateMemory"]
  }
}

stateful "aws_bedrockagentcore_memory_strategy" {
  summary = "A way of drawing facts from conversations, under whose id they are kept"
  kind    = "database"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/bedrockagentcore_memory_strategy"
  since   = "6.18.0"

  iam {
    destroy = ["bedrock-agentcore:UpdateMemory"]
  }
}

stateful "aws_bedrockagentcore_oauth2_credential_provider" {
  summary = "A credential provider and the tokens that users granted through it"
  kind    = "secret"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/bedrockagentcore_oauth2_credential_provider"
  since   = "6.18.0"

  iam {
    destroy = ["bedrock-agentcore:DeleteOauth2CredentialProvider"]
  }
}

stateful "aws_bedrockagentcore_registry" {
  summary    = "A registry of agents and tools, once its records are gone"
  kind       = "registry"
  tier       = "high"
  docs       = "https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/bedrockagentcore_registry"
  only_empty = true
  since      = "6.52.0"

  iam {
    destroy = ["bedrock-agentcore:DeleteRegistry", "bedrock-agentcore:DeleteRegistryRecord"]
  }
}
