stateful "kubernetes_secret" {
  summary = "A secret of a cluster"
  kind    = "secret"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/hashicorp/kubernetes/latest/docs/resources/secret"
}

stateful "kubernetes_secret_v1" {
  same_as = "kubernetes_secret"
  docs    = "https://registry.terraform.io/providers/hashicorp/kubernetes/latest/docs/resources/secret_v1"
}
