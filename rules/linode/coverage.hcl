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
