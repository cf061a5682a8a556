stateless = [
  "scylladbcloud_allowlist_rule",
  "scylladbcloud_cluster_connection",
  "scylladbcloud_vpc_peering",
]
