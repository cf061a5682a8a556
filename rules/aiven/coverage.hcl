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

explained "*_user_config.service_to_fork_from" {
  types   = ["aiven_*"]
  because = "it names what a new service is restored from"
}

explained "*_user_config.skip_*" {
  types   = ["aiven_*"]
  because = "it concerns no deletion"
}

explained "config.*retention*" {
  types   = ["aiven_kafka_topic"]
  because = "it is how long messages are kept in a topic that lives"
}
