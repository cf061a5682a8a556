stateful "kubernetes_namespace" {
  summary = "A namespace and every object and volume claim in it"
  kind    = "container"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/hashicorp/kubernetes/latest/docs/resources/namespace"
}

stateful "kubernetes_namespace_v1" {
  same_as = "kubernetes_namespace"
  docs    = "https://registry.terraform.io/providers/hashicorp/kubernetes/latest/docs/resources/namespace_v1"
}
