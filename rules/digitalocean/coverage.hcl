explained "*expired_object_delete_marker" {
  types   = ["digitalocean_spaces_bucket"]
  because = "it only removes markers of objects that are already deleted"
}

explained "*termination*" {
  types   = ["digitalocean_app"]
  because = "it is how an instance of the app is stopped"
}

explained "backup_hour" {
  types   = ["digitalocean_database_mysql_config", "digitalocean_database_postgresql_config"]
  because = "it only says when backups are made"
}

explained "backup_minute" {
  types   = ["digitalocean_database_mysql_config", "digitalocean_database_postgresql_config"]
  because = "it only says when backups are made"
}

explained "backup_policy" {
  types   = ["digitalocean_droplet"]
  because = "the backups of a machine are tied to it and may go with it"
}

explained "backup_restore" {
  types   = ["digitalocean_database_cluster"]
  because = "it only says what a new cluster is filled from"
}

explained "backup_restore.*" {
  types   = ["digitalocean_database_cluster"]
  because = "it only says what a new cluster is filled from"
}

explained "backups" {
  types   = ["digitalocean_droplet"]
  because = "the backups of a machine are tied to it and may go with it"
}

explained "binlog_retention_period" {
  types   = ["digitalocean_database_mysql_config"]
  because = "it is a setting of the server"
}

explained "config.delete_retention_ms" {
  types   = ["digitalocean_database_kafka_topic"]
  because = "it says how long markers of deleted keys are kept while the topic lives"
}

explained "config.file_delete_delay_ms" {
  types   = ["digitalocean_database_kafka_topic"]
  because = "it says when files that are no longer needed go"
}

explained "config.retention_bytes" {
  types   = ["digitalocean_database_kafka_topic"]
  because = "it says how much is kept while the topic lives"
}

explained "config.retention_ms" {
  types   = ["digitalocean_database_kafka_topic"]
  because = "it says how long messages are kept while the topic lives"
}

explained "force_destroy" {
  types   = ["digitalocean_spaces_bucket_object"]
  because = "the object is made again from its definition"
}

explained "indices_recovery_*" {
  types   = ["digitalocean_database_opensearch_config"]
  because = "it is a setting of the server"
}

explained "innodb_lock_wait_timeout" {
  types   = ["digitalocean_database_mysql_config"]
  because = "it is about locks on rows"
}

explained "ism_history_rollover_retention_period_days" {
  types   = ["digitalocean_database_opensearch_config"]
  because = "it says how long a history is kept"
}

explained "log_*" {
  types   = ["digitalocean_database_kafka_config"]
  because = "it says how long messages are kept while the topic lives"
}
