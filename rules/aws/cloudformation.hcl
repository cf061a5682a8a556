stateful "aws_cloudcontrolapi_resource" {
  summary = "A resource of any kind, named only by its type"
  kind    = "container"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/cloudcontrolapi_resource"

  iam {
    destroy = ["cloudformation:DeleteResource"]
    disarm  = ["cloudformation:UpdateResource"]
  }
}

stateful "aws_cloudformation_stack" {
  summary = "A stack and every resource in it"
  kind    = "container"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/cloudformation_stack"

  guard "aws_backup_selection" {
    reference   = "resources"
    protects    = "recovery"
    enforced_by = "service"
  }

  iam {
    destroy = ["cloudformation:DeleteStack"]
    disarm  = ["cloudformation:UpdateTerminationProtection", "cloudformation:SetStackPolicy"]
  }
}

stateful "aws_cloudformation_stack_instances" {
  summary = "Stacks in many accounts and regions and every resource in them"
  kind    = "container"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/cloudformation_stack_instances"

  protection "retain_stacks" {
    safe        = ["true"]
    default     = "false"
    enforced_by = "terraform"
    note        = "Destroy then leaves the stacks and their resources in place"
  }

  iam {
    destroy = ["cloudformation:DeleteStackInstances"]
  }
}

stateful "aws_cloudformation_stack_set" {
  summary    = "A set of stacks in many accounts and regions, once its stacks are gone"
  kind       = "container"
  tier       = "medium"
  docs       = "https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/cloudformation_stack_set"
  only_empty = true

  recovery "auto_deployment.retain_stacks_on_account_removal" {
    weaker = "off"
    safe   = ["true"]
  }

  iam {
    destroy = ["cloudformation:DeleteStackSet"]
    disarm  = ["cloudformation:UpdateStackSet"]
  }
}

stateful "aws_cloudformation_stack_set_instance" {
  summary = "A stack in one account and region and every resource in it"
  kind    = "container"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/cloudformation_stack_set_instance"

  protection "retain_stack" {
    safe        = ["true"]
    default     = "false"
    enforced_by = "terraform"
    note        = "Destroy then leaves the stack and its resources in place"
  }

  iam {
    destroy = ["cloudformation:DeleteStackInstances"]
  }
}

stateful "aws_serverlessapplicationrepository_cloudformation_stack" {
  summary = "A stack of a published application and every resource in it"
  kind    = "container"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/serverlessapplicationrepository_cloudformation_stack"

  iam {
    destroy = ["cloudformation:DeleteStack"]
  }
}
