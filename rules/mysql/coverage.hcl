explained "binlog_retention_hours" {
  types   = ["mysql_rds_config"]
  because = "it is set again by the next apply"
}

explained "retain_old_password" {
  types   = ["mysql_user"]
  because = "it concerns changing a password"
}
