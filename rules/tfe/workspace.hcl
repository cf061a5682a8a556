stateful "tfe_stack" {
  summary = "A stack with the states of its deployments"
  kind    = "state"
  tier    = "critical"
  docs    = "https://registry.terraform.io/providers/hashicorp/tfe/latest/docs/resources/stack"
}

stateful "tfe_variable_set" {
  summary = "A set of variables, whose sensitive values cannot be read back"
  kind    = "container"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/hashicorp/tfe/latest/docs/resources/variable_set"
}

stateful "tfe_workspace" {
  summary = "A workspace with its states, runs and variables"
  kind    = "state"
  tier    = "critical"
  docs    = "https://registry.terraform.io/providers/hashicorp/tfe/latest/docs/resources/workspace"

  protection "force_delete" {
    safe        = ["false"]
    default     = "false"
    enforced_by = "terraform"
    since       = "0.39.0"
    note        = "Only a workspace that still manages resources is kept"
  }
}

stateful "tfe_workspace_run" {
  summary = "Everything in the workspace, if a destroy run is asked for"
  kind    = "container"
  tier    = "critical"
  docs    = "https://registry.terraform.io/providers/hashicorp/tfe/latest/docs/resources/workspace_run"

  hazard "destroy.manual_confirm" {
    unsafe  = ["false"]
    because = "the destroy run is applied without a person looking at it"
  }
}
