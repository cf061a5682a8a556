stateful "buildkite_agent_token" {
  summary = "A token that agents hold, which is shown only once"
  kind    = "secret"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/buildkite/buildkite/latest/docs/resources/agent_token"
}

stateful "buildkite_cluster" {
  summary = "A cluster with its queues, tokens and secrets"
  kind    = "container"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/buildkite/buildkite/latest/docs/resources/cluster"
}

stateful "buildkite_cluster_agent_token" {
  summary = "A token that agents hold, which is shown only once"
  kind    = "secret"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/buildkite/buildkite/latest/docs/resources/cluster_agent_token"
}

stateful "buildkite_pipeline" {
  summary = "A pipeline with its builds, their logs and artifacts"
  kind    = "log"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/buildkite/buildkite/latest/docs/resources/pipeline"
}

stateful "buildkite_portal" {
  summary = "A portal with the token that its users hold"
  kind    = "secret"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/buildkite/buildkite/latest/docs/resources/portal"
}

stateful "buildkite_registry" {
  summary = "A package registry with its packages"
  kind    = "registry"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/buildkite/buildkite/latest/docs/resources/registry"
}

stateful "buildkite_test_suite" {
  summary = "A test suite with its runs and the token that its senders hold"
  kind    = "log"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/buildkite/buildkite/latest/docs/resources/test_suite"
}
