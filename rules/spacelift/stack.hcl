stateful "spacelift_module" {
  summary = "A module with its published versions"
  kind    = "registry"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/spacelift-io/spacelift/latest/docs/resources/module"

  protection "protect_from_deletion" {
    safe        = ["true"]
    default     = "false"
    enforced_by = "service"
  }
}

stateful "spacelift_repo" {
  summary = "A repository with its history"
  kind    = "repository"
  tier    = "critical"
  docs    = "https://registry.terraform.io/providers/spacelift-io/spacelift/latest/docs/resources/repo"
}

stateful "spacelift_stack" {
  summary = "A stack with its state and runs"
  kind    = "state"
  tier    = "critical"
  docs    = "https://registry.terraform.io/providers/spacelift-io/spacelift/latest/docs/resources/stack"

  protection "protect_from_deletion" {
    safe        = ["true"]
    default     = "false"
    enforced_by = "service"
  }
}

stateful "spacelift_stack_destructor" {
  summary = "Everything in the stack, and the stack"
  kind    = "container"
  tier    = "critical"
  docs    = "https://registry.terraform.io/providers/spacelift-io/spacelift/latest/docs/resources/stack_destructor"

  protection "deactivated" {
    safe        = ["true"]
    default     = "false"
    enforced_by = "terraform"
    note        = "Destroy then leaves what the stack manages"
  }
}

stateful "spacelift_template_deployment" {
  summary = "A deployment with the stacks made for it"
  kind    = "container"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/spacelift-io/spacelift/latest/docs/resources/template_deployment"
}

stateful "spacelift_terraform_provider" {
  summary = "A provider with its published versions"
  kind    = "registry"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/spacelift-io/spacelift/latest/docs/resources/terraform_provider"
}
