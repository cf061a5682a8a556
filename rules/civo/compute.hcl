stateful "civo_instance" {
  summary = "A virtual machine with its disk"
  kind    = "instance"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/civo/civo/latest/docs/resources/instance"
}

stateful "civo_kubernetes_cluster" {
  summary = "A Kubernetes cluster with the objects in it"
  kind    = "cluster"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/civo/civo/latest/docs/resources/kubernetes_cluster"
}
