stateless = [
  "tidbcloud_dedicated_network_container",
  "tidbcloud_dedicated_node_group",
  "tidbcloud_dedicated_private_endpoint_connection",
  "tidbcloud_dedicated_vpc_peering",
  "tidbcloud_import",
  "tidbcloud_restore",
  "tidbcloud_serverless_export",
  "tidbcloud_sql_user",
]
