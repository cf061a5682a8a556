stateless = [
  "mysql_grant",
  "mysql_user",
]
