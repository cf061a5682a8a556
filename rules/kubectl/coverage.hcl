explained "force_conflicts" {
  types   = ["kubectl_manifest"]
  because = "it settles who owns a field and does not touch the delete"
}
