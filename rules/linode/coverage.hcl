explained "*expired_object_delete_marker" {
  types   = ["linode_object_storage_bucket"]
  because = "it only removes markers of objects that are already deleted"
}

explained "*innodb_lock_wait_timeout" {
  types   = ["linode_database_mysql_v2"]
  because = "it is about locks on rows"
}

explained "backup_id" {
  types   = ["linode_instance"]
  because = "it only says what a new machine is filled from"
}

explained "backups_enabled" {
  types   = ["linode_instance", "linode_account_settings"]
  because = "the backups of a machine are deleted with it"
}

explained "engine_config_binlog_retention_period" {
  types   = ["linode_database_mysql_v2"]
  because = "it is a setting of the server"
}

explained "force_destroy" {
  types   = ["linode_object_storage_object"]
  because = "the object is made again from its definition"
}

explained "lock_type" {
  types   = ["linode_lock"]
  because = "it is the lock itself, which guards another resource"
}
