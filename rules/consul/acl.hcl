stateful "consul_acl_token" {
  summary = "A token, whose secret its users hold"
  kind    = "secret"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/hashicorp/consul/latest/docs/resources/acl_token"
}
