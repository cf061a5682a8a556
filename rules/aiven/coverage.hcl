explained "*.file_delete_delay_ms" {
  types   = ["aiven_kafka_topic"]
  because = "it is how soon old segments go in a topic that lives"
}

explained "*.skip_*" {
  types   = ["aiven_grafana", "aiven_service_integration", "aiven_clickhouse"]
  because = "it concerns no deletion"
}

explained "*_lock_*" {
  types   = ["aiven_*"]
  because = "it concerns locks of rows or records"
}

explained "*_user_config.*retention*" {
  types   = ["aiven_*"]
  because = "it is how long records are kept in a service that lives"
}

explained "*_user_config.backup_*" {
  types   = ["aiven_*"]
  because = "backups go with the service"
}

explained "*_user_config.recovery_*" {
  types   = ["aiven_*"]
  because = "it names what a new service is restored from"
}

explained "*additional_backup_regions" {
  types   = ["aiven_*"]
  because = "the copies go with the service"
}

explained "*backup*" {
  types   = ["aiven_mysql"]
  because = "backups go with the service"
}

explained "*delete_delay_ms" {
  types   = ["aiven_kafka"]
  because = "it is how soon old segments go in a topic that lives"
}

explained "*lock_waits" {
  types   = ["aiven_service_integration"]
  because = "it is a metric"
}

explained "*purge_interval_requests" {
  types   = ["aiven_kafka"]
  because = "it concerns requests"
}

explained "*recovery_max*" {
  types   = ["aiven_opensearch"]
  because = "it is how fast shards are copied"
}

explained "config.*retention*" {
  types   = ["aiven_kafka_topic"]
  because = "it is how long messages are kept in a topic that lives"
}
