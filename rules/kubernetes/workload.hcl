stateful "kubernetes_manifest" {
  summary = "An object of any kind, named only by its manifest"
  kind    = "container"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/hashicorp/kubernetes/latest/docs/resources/manifest"
}

stateful "kubernetes_stateful_set" {
  summary = "A stateful set, and its volumes if when_deleted says Delete"
  kind    = "instance"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/hashicorp/kubernetes/latest/docs/resources/stateful_set"

  hazard "spec.persistent_volume_claim_retention_policy.when_deleted" {
    unsafe  = ["Delete"]
    default = "Retain"
    because = "the volume claims of its members are deleted with it"
  }
}

stateful "kubernetes_stateful_set_v1" {
  same_as = "kubernetes_stateful_set"
  docs    = "https://registry.terraform.io/providers/hashicorp/kubernetes/latest/docs/resources/stateful_set_v1"
}
