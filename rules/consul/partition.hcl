stateful "consul_admin_partition" {
  summary = "A partition with every namespace in it"
  kind    = "container"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/hashicorp/consul/latest/docs/resources/admin_partition"
}

stateful "consul_namespace" {
  summary = "A namespace with its keys, services and tokens"
  kind    = "container"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/hashicorp/consul/latest/docs/resources/namespace"
}
