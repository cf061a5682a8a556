explained "remove_nsx_on_destroy" {
  types   = ["nsxt_policy_host_transport_node", "nsxt_policy_host_transport_node_collection"]
  because = "a host is prepared again from its definition"
}
