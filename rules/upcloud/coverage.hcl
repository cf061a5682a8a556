explained "delete_autoresize_backup" {
  types   = ["upcloud_storage"]
  because = "it only says whether the backup made before a resize is kept"
}

explained "properties.backup_hour" {
  types   = ["upcloud_managed_database_mysql", "upcloud_managed_database_postgresql", "upcloud_managed_database_valkey"]
  because = "it only says when backups are made"
}

explained "properties.backup_minute" {
  types   = ["upcloud_managed_database_mysql", "upcloud_managed_database_postgresql", "upcloud_managed_database_valkey"]
  because = "it only says when backups are made"
}

explained "properties.binlog_retention_period" {
  types   = ["upcloud_managed_database_mysql"]
  because = "it is a setting of the server"
}

explained "template.delete_autoresize_backup" {
  types   = ["upcloud_server"]
  because = "it only says whether the backup made before a resize is kept"
}
