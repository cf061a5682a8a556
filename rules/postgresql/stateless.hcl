stateless = [
  "postgresql_default_privileges",
  "postgresql_function",
  "postgresql_grant",
  "postgresql_grant_role",
  "postgresql_role",
  "postgresql_security_label",
  "postgresql_server",
  "postgresql_user_mapping",
]
