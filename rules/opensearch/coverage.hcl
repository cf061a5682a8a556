explained "*read_only_allow_delete" {
  types   = ["opensearch_index", "opensearch_cluster_settings"]
  because = "it concerns a disk that is full"
}
