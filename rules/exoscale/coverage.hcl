explained "mysql.backup_schedule" {
  types   = ["exoscale_dbaas", "exoscale_database"]
  because = "it only says when backups are made"
}

explained "opensearch.keep_index_refresh_interval" {
  types   = ["exoscale_dbaas", "exoscale_database"]
  because = "it is a setting of the indexes"
}

explained "opensearch.recovery_backup_name" {
  types   = ["exoscale_dbaas", "exoscale_database"]
  because = "it only says what a new service is filled from"
}

explained "pg.backup_schedule" {
  types   = ["exoscale_dbaas", "exoscale_database"]
  because = "it only says when backups are made"
}

explained "pg.recovery_backup_time" {
  types   = ["exoscale_dbaas", "exoscale_database"]
  because = "it only says what a new service is filled from"
}
