stateful "kubectl_manifest" {
  summary = "An object of any kind, named only by its manifest"
  kind    = "container"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/gavinbunney/kubectl/latest/docs/resources/kubectl_manifest"

  protection "apply_only" {
    safe        = ["true"]
    default     = "false"
    enforced_by = "terraform"
    note        = "Destroy then leaves the object in the cluster"
  }

  hazard "force_new" {
    unsafe  = ["true"]
    default = "false"
    because = "a change of the manifest deletes the object and makes it anew"
  }
}
