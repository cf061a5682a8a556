stateless = [
  "mongodb_db_role",
  "mongodb_db_user",
]
