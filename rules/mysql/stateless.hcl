stateless = [
  "mysql_default_roles",
  "mysql_global_variable",
  "mysql_grant",
  "mysql_rds_config",
  "mysql_role",
  "mysql_ti_config",
  "mysql_user",
  "mysql_user_password",
]
