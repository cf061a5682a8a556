explained "backup_window_start" {
  types   = ["yandex_mdb_*", "yandex_gitlab_instance"]
  because = "it only says when backups are made"
}

explained "deletion_protection" {
  types   = ["yandex_compute_instance_group", "yandex_dns_firewall", "yandex_serverless_eventrouter_*"]
  because = "it is made again from its definition"
}

explained "fast_backup_enabled" {
  types   = ["yandex_backup_policy"]
  because = "it is how backups are made"
}

explained "message_retention_seconds" {
  types   = ["yandex_message_queue"]
  because = "it says how long messages are kept while the queue lives"
}

explained "object_lock_legal_hold_status" {
  types   = ["yandex_storage_object"]
  because = "the object is made again from its definition"
}

explained "object_lock_mode" {
  types   = ["yandex_storage_object"]
  because = "the object is made again from its definition"
}

explained "output_to_lockbox" {
  types   = ["yandex_iam_*"]
  because = "it says where the secret is also written"
}

explained "retention" {
  types   = ["yandex_backup_policy"]
  because = "it says how long the backups of the policy are kept"
}

explained "retention_period" {
  types   = ["yandex_compute_snapshot_schedule"]
  because = "it says how long the snapshots of the schedule are kept"
}

explained "retention_period" {
  types   = ["yandex_logging_group"]
  because = "it says how long records are kept while the group lives"
}
