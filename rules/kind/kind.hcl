stateful "kind_cluster" {
  summary = "A local Kubernetes cluster with the objects in it and the volumes bound to them"
  kind    = "cluster"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/tehcyx/kind/latest/docs/resources/cluster"
}
