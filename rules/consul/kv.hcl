stateful "consul_key_prefix" {
  summary = "Every key under a prefix, those of others among them"
  kind    = "database"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/hashicorp/consul/latest/docs/resources/key_prefix"
}
