stateful "boundary_scope" {
  summary = "An organization or project with its targets, users and credentials"
  kind    = "container"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/hashicorp/boundary/latest/docs/resources/scope"
}
