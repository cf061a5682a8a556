stateless = [
  "nomad_acl_auth_method",
  "nomad_acl_binding_rule",
  "nomad_acl_policy",
  "nomad_acl_role",
  "nomad_csi_volume_registration",
  "nomad_dynamic_host_volume_registration",
  "nomad_job",
  "nomad_node_pool",
  "nomad_quota_specification",
  "nomad_scheduler_config",
  "nomad_sentinel_policy",
  "nomad_volume",
]
