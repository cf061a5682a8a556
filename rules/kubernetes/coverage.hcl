explained "*termination_grace_period_seconds" {
  types   = ["kubernetes_*"]
  because = "it says how a container ends, not whether an object may be deleted"
}

explained "*termination_message_*" {
  types   = ["kubernetes_*"]
  because = "it says how a container ends, not whether an object may be deleted"
}

explained "field_manager.force_conflicts" {
  types   = ["kubernetes_manifest"]
  because = "it settles who owns a field and does not touch the delete"
}

explained "force" {
  types = [
    "kubernetes_annotations",
    "kubernetes_config_map_v1_data",
    "kubernetes_env",
    "kubernetes_labels",
    "kubernetes_node_taint",
    "kubernetes_secret_v1_data",
  ]
  because = "it settles who owns a field and does not touch the delete"
}

explained "immutable" {
  types   = ["kubernetes_config_map*", "kubernetes_secret*"]
  because = "it is about changes; the object can be deleted all the same"
}
