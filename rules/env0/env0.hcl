stateful "env0_agent_secret" {
  summary = "A secret that agents hold"
  kind    = "secret"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/env0/env0/latest/docs/resources/agent_secret"
}

stateful "env0_api_key" {
  summary = "An API key, whose secret is shown only once"
  kind    = "secret"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/env0/env0/latest/docs/resources/api_key"
}

stateful "env0_environment" {
  summary = "An environment with its Terraform state and what it deployed"
  kind    = "state"
  tier    = "critical"
  docs    = "https://registry.terraform.io/providers/env0/env0/latest/docs/resources/environment"

  protection "force_destroy" {
    safe        = ["false"]
    default     = "false"
    enforced_by = "terraform"
    note        = "it has to be on before a destroy, and is of no use as a safeguard once it is"
  }
}

stateful "env0_module" {
  summary = "A module in the registry with its versions"
  kind    = "registry"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/env0/env0/latest/docs/resources/module"
}

stateful "env0_project" {
  summary = "A project with its environments"
  kind    = "container"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/env0/env0/latest/docs/resources/project"

  hazard "force_destroy" {
    unsafe  = ["true"]
    default = "false"
    because = "the project is deleted with its environments"
  }
}

stateful "env0_provider" {
  summary = "A provider in the registry with its versions"
  kind    = "registry"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/env0/env0/latest/docs/resources/provider"
}
