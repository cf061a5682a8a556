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
