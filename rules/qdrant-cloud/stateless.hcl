stateless = [
  "qdrant-cloud_accounts_role",
  "qdrant-cloud_accounts_user_roles",
]
