stateless = [
  "postgresql_grant",
  "postgresql_role",
]
