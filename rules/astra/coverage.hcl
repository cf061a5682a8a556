explained "reserved_protection" {
  types   = ["astra_pcu_group"]
  because = "it guards against reserving more, and not against deletion"
}

explained "retention_policies*" {
  types   = ["astra_streaming_namespace"]
  because = "the topics are deleted with the namespace however long they keep messages"
}
