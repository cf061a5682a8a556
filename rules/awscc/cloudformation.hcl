stateful "awscc_cloudformation_stack" {
  summary = "A stack and every resource in it"
  kind    = "container"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/hashicorp/awscc/latest/docs/resources/cloudformation_stack"

  protection "enable_termination_protection" {
    safe        = ["true"]
    enforced_by = "service"
  }

  guard "awscc_backup_backup_selection" {
    reference   = "backup_selection.resources"
    protects    = "recovery"
    enforced_by = "service"
  }

  iam {
    destroy = ["cloudformation:DeleteStack"]
    disarm  = ["cloudformation:UpdateTerminationProtection", "cloudformation:SetStackPolicy"]
  }
}

stateful "awscc_cloudformation_stack_set" {
  summary = "A set of stacks in many accounts and regions and every resource in them"
  kind    = "container"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/hashicorp/awscc/latest/docs/resources/cloudformation_stack_set"

  recovery "auto_deployment.retain_stacks_on_account_removal" {
    weaker = "off"
    safe   = ["true"]
  }

  iam {
    destroy = ["cloudformation:DeleteStackSet", "cloudformation:DeleteStackInstances"]
    disarm  = ["cloudformation:UpdateStackSet"]
  }
}
