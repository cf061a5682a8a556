explained "*inactive_topic_policies*" {
  types   = ["astra_streaming_namespace"]
  because = "it concerns topics that nobody uses"
}

explained "*retention_policies*" {
  types   = ["astra_streaming_namespace"]
  because = "the topics are deleted with the namespace however long they keep messages"
}

explained "reserved_protection" {
  types   = ["astra_pcu_group"]
  because = "it guards against reserving more, and not against deletion"
}

explained "retain_ordering" {
  types   = ["astra_streaming_sink"]
  because = "it concerns the order of messages"
}
