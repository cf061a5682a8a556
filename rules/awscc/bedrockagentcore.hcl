stateful "awscc_bedrockagentcore_browser_profile" {
  summary = "The cookies and sign-ins that were saved from browser sessions"
  kind    = "secret"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/hashicorp/awscc/latest/docs/resources/bedrockagentcore_browser_profile"

  iam {
    destroy = ["bedrock-agentcore:DeleteBrowserProfile"]
  }
}

stateful "awscc_bedrockagentcore_gateway" {
  summary = "A gateway of tools, whose web address its callers use"
  kind    = "network"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/hashicorp/awscc/latest/docs/resources/bedrockagentcore_gateway"

  iam {
    destroy = ["bedrock-agentcore:DeleteGateway"]
  }
}

stateful "awscc_bedrockagentcore_memory" {
  summary = "The conversations and facts that agents remember"
  kind    = "database"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/hashicorp/awscc/latest/docs/resources/bedrockagentcore_memory"

  recovery "event_expiry_duration" {
    weaker = "lower"
  }

  iam {
    destroy = ["bedrock-agentcore:DeleteMemory", "bedrock-agentcore:DeleteMemoryRecord", "bedrock-agentcore:DeleteEvent"]
    disarm  = ["bedrock-agentcore:UpdateMemory"]
  }
}

stateful "awscc_bedrockagentcore_o_auth_2_credential_provider" {
  summary = "A credential provider and the tokens that users granted through it"
  kind    = "secret"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/hashicorp/awscc/latest/docs/resources/bedrockagentcore_o_auth_2_credential_provider"

  iam {
    destroy = ["bedrock-agentcore:DeleteOauth2CredentialProvider"]
  }
}

stateful "awscc_bedrockagentcore_payment_manager" {
  summary = "A manager of payments with the wallets made under it"
  kind    = "identity"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/hashicorp/awscc/latest/docs/resources/bedrockagentcore_payment_manager"

  iam {
    destroy = ["bedrock-agentcore:DeletePaymentManager", "bedrock-agentcore:DeletePaymentInstrument"]
  }
}
