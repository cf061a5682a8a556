stateful "outscale_access_key" {
  summary = "An access key, whose secret is shown only once"
  kind    = "secret"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/outscale/outscale/latest/docs/resources/access_key"
}

stateful "outscale_user" {
  summary = "A user with its keys"
  kind    = "identity"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/outscale/outscale/latest/docs/resources/user"
}
