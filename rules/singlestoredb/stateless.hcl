stateless = [
  "singlestoredb_private_connection",
  "singlestoredb_role",
  "singlestoredb_team",
  "singlestoredb_team_role",
  "singlestoredb_team_roles",
  "singlestoredb_user",
  "singlestoredb_user_role",
  "singlestoredb_user_roles",
]
