explained "*.skip_*" {
  types   = ["clickhouse_clickpipe"]
  because = "it concerns reading"
}

explained "*delete_on_merge" {
  types   = ["clickhouse_clickpipe"]
  because = "it says how deleted rows of the source are copied"
}

explained "backup_configuration.backup_*" {
  types   = ["clickhouse_service"]
  because = "it says how often and when backups are made"
}

explained "backup_id" {
  types   = ["clickhouse_service"]
  because = "it names what a service is restored from"
}
