stateful "talos_cluster" {
  summary = "A cluster with the objects in it"
  kind    = "cluster"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/siderolabs/talos/latest/docs/resources/cluster"
}

stateful "talos_machine_secrets" {
  summary = "The secrets and certificate authorities of a cluster, without which nobody can manage it"
  kind    = "key"
  tier    = "critical"
  docs    = "https://registry.terraform.io/providers/siderolabs/talos/latest/docs/resources/machine_secrets"
}
