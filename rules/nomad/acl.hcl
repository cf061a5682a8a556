stateful "nomad_acl_token" {
  summary = "A token, which is shown only once"
  kind    = "secret"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/hashicorp/nomad/latest/docs/resources/acl_token"
}

stateful "nomad_namespace" {
  summary    = "A namespace with its variables, once its jobs are gone"
  kind       = "container"
  tier       = "medium"
  docs       = "https://registry.terraform.io/providers/hashicorp/nomad/latest/docs/resources/namespace"
  only_empty = true
}
