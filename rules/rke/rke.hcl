stateful "rke_cluster" {
  summary = "A Kubernetes cluster with the objects in it, its certificates and the volumes bound to them"
  kind    = "cluster"
  tier    = "critical"
  docs    = "https://registry.terraform.io/providers/rancher/rke/latest/docs/resources/cluster"
}
