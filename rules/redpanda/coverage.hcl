explained "allow_deletion" {
  types   = ["redpanda_acl", "redpanda_role", "redpanda_schema_registry_acl", "redpanda_secret", "redpanda_user"]
  because = "it is made again from its definition"
}

explained "delete_acls" {
  types   = ["redpanda_role"]
  because = "rules are made again from their definition"
}
