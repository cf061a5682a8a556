stateful "k3d_cluster" {
  summary = "A local Kubernetes cluster with the objects in it and the volumes bound to them"
  kind    = "cluster"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/pvotal-tech/k3d/latest/docs/resources/cluster"
}

stateful "k3d_registry" {
  summary = "A local registry with its images"
  kind    = "registry"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/pvotal-tech/k3d/latest/docs/resources/registry"
}
