stateful "aws_swf_domain" {
  summary = "A domain of workflows, whose name cannot be registered again"
  kind    = "container"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/swf_domain"

  recovery "workflow_execution_retention_period_in_days" {
    weaker = "lower"
  }

  iam {
    destroy = ["swf:DeprecateDomain"]
  }
}
