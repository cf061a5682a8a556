stateless = [
  "zillizcloud_alias",
  "zillizcloud_byoc_i_project_agent",
  "zillizcloud_byoc_i_project_settings",
  "zillizcloud_byoc_op_project_agent",
  "zillizcloud_byoc_op_project_settings",
  "zillizcloud_cluster_load_balancer_security_groups",
  "zillizcloud_index",
  "zillizcloud_on_demand_cluster",
  "zillizcloud_private_endpoint",
  "zillizcloud_private_endpoint_whitelist",
  "zillizcloud_user",
  "zillizcloud_user_role",
]
