stateful "spacelift_api_key" {
  summary = "A key, whose secret is shown only once"
  kind    = "secret"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/spacelift-io/spacelift/latest/docs/resources/api_key"
}

stateful "spacelift_azure_integration" {
  summary = "An application, to which administrators have consented"
  kind    = "identity"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/spacelift-io/spacelift/latest/docs/resources/azure_integration"
}

stateful "spacelift_context" {
  summary = "A context with its variables and files, whose secrets cannot be read back"
  kind    = "container"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/spacelift-io/spacelift/latest/docs/resources/context"
}

stateful "spacelift_gcp_service_account" {
  summary = "A service account made for a stack, whose address others have in their policies"
  kind    = "identity"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/spacelift-io/spacelift/latest/docs/resources/gcp_service_account"
}

stateful "spacelift_space" {
  summary = "A space and what is in it"
  kind    = "container"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/spacelift-io/spacelift/latest/docs/resources/space"
}

stateful "spacelift_stack_gcp_service_account" {
  summary = "A service account made for a stack, whose address others have in their policies"
  kind    = "identity"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/spacelift-io/spacelift/latest/docs/resources/stack_gcp_service_account"
}

stateful "spacelift_vcs_agent_pool" {
  summary = "A pool, whose token its agents hold"
  kind    = "identity"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/spacelift-io/spacelift/latest/docs/resources/vcs_agent_pool"
}

stateful "spacelift_worker_pool" {
  summary = "A pool, whose token its workers hold"
  kind    = "identity"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/spacelift-io/spacelift/latest/docs/resources/worker_pool"
}
