stateful "awscc_awsexternalanthropic_workspace" {
  summary = "A workspace at Anthropic, whose id callers use"
  kind    = "container"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/hashicorp/awscc/latest/docs/resources/awsexternalanthropic_workspace"

  iam {
    destroy = ["aws-external-anthropic:ArchiveWorkspace"]
  }
}

stateful "awscc_bedrock_agent" {
  summary = "An agent, its versions and what it remembers of its users"
  kind    = "other"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/hashicorp/awscc/latest/docs/resources/bedrock_agent"

  hazard "skip_resource_in_use_check_on_delete" {
    unsafe  = ["true"]
    because = "the agent is deleted though aliases still use it"
  }

  iam {
    destroy = ["bedrock:DeleteAgent", "bedrock:DeleteAgentMemory"]
  }
}

stateful "awscc_bedrock_automated_reasoning_policy" {
  summary = "A policy of rules with its versions, tests and their results"
  kind    = "other"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/hashicorp/awscc/latest/docs/resources/bedrock_automated_reasoning_policy"

  hazard "force_delete" {
    unsafe  = ["true"]
    default = "false"
    because = "versions, tests and their results are deleted with the policy"
    since   = "1.63.0"
  }

  iam {
    destroy = ["bedrock:DeleteAutomatedReasoningPolicy"]
  }
}

stateful "awscc_bedrock_data_automation_library" {
  summary = "A library and the vocabulary put into it"
  kind    = "registry"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/hashicorp/awscc/latest/docs/resources/bedrock_data_automation_library"

  iam {
    destroy = ["bedrock:DeleteDataAutomationLibrary"]
  }
}

stateful "awscc_bedrock_data_source" {
  summary = "A data source and the vectors made from it"
  kind    = "search"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/hashicorp/awscc/latest/docs/resources/bedrock_data_source"

  hazard "data_deletion_policy" {
    unsafe  = ["DELETE"]
    because = "the vectors in the vector store are deleted with the data source"
  }

  iam {
    destroy = ["bedrock:DeleteDataSource"]
  }
}

stateful "awscc_bedrock_knowledge_base" {
  summary = "A knowledge base and its data sources"
  kind    = "search"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/hashicorp/awscc/latest/docs/resources/bedrock_knowledge_base"

  iam {
    destroy = ["bedrock:DeleteKnowledgeBase"]
  }
}

stateful "awscc_bedrockmantle_project" {
  summary = "A project of model calls, whose id callers use"
  kind    = "container"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/hashicorp/awscc/latest/docs/resources/bedrockmantle_project"

  iam {
    destroy = ["bedrock-mantle:ArchiveProject"]
  }
}

stateful "awscc_qbusiness_application" {
  summary = "An assistant with its conversations and users"
  kind    = "search"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/hashicorp/awscc/latest/docs/resources/qbusiness_application"

  iam {
    destroy = ["qbusiness:DeleteApplication"]
  }
}
