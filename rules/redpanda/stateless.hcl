stateless = [
  "redpanda_acl",
  "redpanda_network",
  "redpanda_role",
  "redpanda_role_assignment",
  "redpanda_schema_registry_acl",
  "redpanda_secret",
  "redpanda_user",
]
