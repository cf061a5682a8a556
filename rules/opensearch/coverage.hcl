explained "*read_only_allow_delete" {
  types   = ["opensearch_index", "opensearch_cluster_settings"]
  because = "it concerns a disk that is full"
}

explained "reset_settings_on_delete" {
  types   = ["opensearch_cluster_settings"]
  because = "it concerns settings"
}
