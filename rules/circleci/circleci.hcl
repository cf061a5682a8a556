stateful "circleci_context" {
  summary = "A context with the secrets in it, often written by hand"
  kind    = "container"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/mrolla/circleci/latest/docs/resources/context"
}
