stateful "hcp_boundary_cluster" {
  summary = "A Boundary cluster with its users, credentials and targets"
  kind    = "cluster"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/hashicorp/hcp/latest/docs/resources/boundary_cluster"
}

stateful "hcp_consul_cluster" {
  summary = "A Consul cluster with its keys and services"
  kind    = "cluster"
  tier    = "critical"
  docs    = "https://registry.terraform.io/providers/hashicorp/hcp/latest/docs/resources/consul_cluster"
}

stateful "hcp_consul_cluster_root_token" {
  summary = "The root token of a Consul cluster"
  kind    = "secret"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/hashicorp/hcp/latest/docs/resources/consul_cluster_root_token"
}

stateful "hcp_consul_snapshot" {
  summary = "A snapshot of a Consul cluster"
  kind    = "snapshot"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/hashicorp/hcp/latest/docs/resources/consul_snapshot"
}

stateful "hcp_vault_cluster" {
  summary = "A Vault cluster with every secret and key in it"
  kind    = "cluster"
  tier    = "critical"
  docs    = "https://registry.terraform.io/providers/hashicorp/hcp/latest/docs/resources/vault_cluster"
}
