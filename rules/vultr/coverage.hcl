explained "backup_hour" {
  types   = ["vultr_database"]
  because = "it only says when backups are made"
}

explained "backup_minute" {
  types   = ["vultr_database"]
  because = "it only says when backups are made"
}

explained "backups" {
  types   = ["vultr_instance"]
  because = "the backups of a machine belong to it and may go with it"
}

explained "backups_schedule" {
  types   = ["vultr_instance"]
  because = "the backups of a machine belong to it and may go with it"
}

explained "ddos_protection" {
  types   = ["vultr_instance"]
  because = "it protects from traffic, not from deletion"
}

explained "enable_lock" {
  types   = ["vultr_object_storage_bucket"]
  because = "it only lets objects be locked one by one"
}

explained "retention_bytes" {
  types   = ["vultr_database_topic"]
  because = "it says how much is kept while the topic lives"
}

explained "retention_hours" {
  types   = ["vultr_database_topic"]
  because = "it says how long messages are kept while the topic lives"
}
