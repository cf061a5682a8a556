stateful "kubernetes_persistent_volume" {
  summary = "A volume, and its data if its reclaim policy says Delete"
  kind    = "disk"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/hashicorp/kubernetes/latest/docs/resources/persistent_volume"

  hazard "spec.persistent_volume_reclaim_policy" {
    unsafe  = ["Delete", "Recycle"]
    default = "Retain"
    because = "the data goes when the volume is released"
  }
}

stateful "kubernetes_persistent_volume_claim" {
  summary = "A volume claim, and with it the data of a volume made for it"
  kind    = "disk"
  tier    = "critical"
  docs    = "https://registry.terraform.io/providers/hashicorp/kubernetes/latest/docs/resources/persistent_volume_claim"
}

stateful "kubernetes_persistent_volume_claim_v1" {
  same_as = "kubernetes_persistent_volume_claim"
  docs    = "https://registry.terraform.io/providers/hashicorp/kubernetes/latest/docs/resources/persistent_volume_claim_v1"
}

stateful "kubernetes_persistent_volume_v1" {
  same_as = "kubernetes_persistent_volume"
  docs    = "https://registry.terraform.io/providers/hashicorp/kubernetes/latest/docs/resources/persistent_volume_v1"
}
