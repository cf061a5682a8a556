stateful "aws_bedrock_custom_model" {
  summary = "A model trained on own data"
  kind    = "other"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/bedrock_custom_model"

  iam {
    destroy = ["bedrock:DeleteCustomModel"]
  }
}

stateful "aws_bedrock_provisioned_model_throughput" {
  summary = "Bought capacity for a model, under a name that its callers use"
  kind    = "other"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/bedrock_provisioned_model_throughput"

  iam {
    destroy = ["bedrock:DeleteProvisionedModelThroughput"]
  }
}

stateful "aws_bedrockagent_agent" {
  summary = "An agent, its versions and what it remembers of its users"
  kind    = "other"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/bedrockagent_agent"

  hazard "skip_resource_in_use_check" {
    unsafe  = ["true"]
    because = "the agent is deleted though aliases still use it"
  }

  iam {
    destroy = ["bedrock:DeleteAgent", "bedrock:DeleteAgentMemory"]
  }
}

stateful "aws_bedrockagent_data_source" {
  summary = "A data source and the vectors made from it"
  kind    = "search"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/bedrockagent_data_source"

  hazard "data_deletion_policy" {
    unsafe  = ["DELETE"]
    because = "the vectors in the vector store are deleted with the data source"
  }

  iam {
    destroy = ["bedrock:DeleteDataSource"]
  }
}

stateful "aws_bedrockagent_knowledge_base" {
  summary = "A knowledge base and its data sources"
  kind    = "search"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/bedrockagent_knowledge_base"

  iam {
    destroy = ["bedrock:DeleteKnowledgeBase"]
  }
}

stateful "aws_qbusiness_application" {
  summary = "An assistant with its conversations and users"
  kind    = "search"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/qbusiness_application"

  iam {
    destroy = ["qbusiness:DeleteApplication"]
  }
}
