explained "*_log_retention_*" {
  types   = ["yandex_mdb_clickhouse_cluster", "yandex_mdb_clickhouse_cluster_v2"]
  because = "it says how long the server's own logs are kept"
}

explained "*backup*" {
  types   = ["yandex_backup_policy"]
  because = "it says how the backups of the policy are made"
}

explained "*backup_id" {
  types   = ["yandex_mdb_*"]
  because = "it only says what a new cluster is filled from"
}

explained "*backup_priority" {
  types   = ["yandex_mdb_*"]
  because = "it says which host backups are made on"
}

explained "*default_retention*" {
  types   = ["yandex_storage_bucket"]
  because = "the lock of the bucket stands above it"
}

explained "*delete*" {
  types   = ["yandex_cloudregistry_lifecycle_policy", "yandex_function_trigger"]
  because = "it says of what an action is about"
}

explained "*expired_object_delete_marker" {
  types   = ["yandex_storage_bucket"]
  because = "it only removes markers of objects that are already deleted"
}

explained "*file_delete_delay_ms" {
  types   = ["yandex_mdb_kafka_cluster", "yandex_mdb_kafka_topic"]
  because = "it says when files that are no longer needed go"
}

explained "*force_*" {
  types   = ["yandex_mdb_*"]
  because = "it is a setting of the server"
}

explained "*protection*" {
  types   = ["yandex_vpc_address", "yandex_sws_security_profile", "yandex_organizationmanager_idp_userpool"]
  because = "it protects from traffic, not from deletion"
}

explained "*retained_top" {
  types   = ["yandex_container_repository_lifecycle_policy"]
  because = "it says which images are kept"
}

explained "*retention_bytes" {
  types   = ["yandex_mdb_kafka_cluster", "yandex_mdb_kafka_topic"]
  because = "it says how much is kept while the topic lives"
}

explained "*retention_hours" {
  types   = ["yandex_mdb_kafka_cluster", "yandex_mdb_mongodb_cluster"]
  because = "it is a setting of the server"
}

explained "*retention_minutes" {
  types   = ["yandex_mdb_kafka_cluster"]
  because = "it says how long messages are kept while the topic lives"
}

explained "*retention_ms" {
  types   = ["yandex_mdb_kafka_cluster", "yandex_mdb_kafka_topic"]
  because = "it says how long messages are kept while the topic lives"
}

explained "*skip_*" {
  types   = ["yandex_datatransfer_endpoint", "yandex_datatransfer_transfer"]
  because = "it is how data are copied"
}

explained "*skip_unavailable_shards" {
  types   = ["yandex_mdb_*"]
  because = "it is a setting of the server"
}

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

explained "force_authn" {
  types   = ["yandex_organizationmanager_saml_federation"]
  because = "it is about how users sign in"
}

explained "lock_resources" {
  types   = ["yandex_dns_firewall"]
  because = "it is about which resources others may change"
}

explained "maintenance_delete_untagged" {
  types   = ["yandex_gitlab_instance"]
  because = "it says whether images without a tag are cleaned up"
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

explained "object_lock_retain_until_date" {
  types   = ["yandex_storage_object"]
  because = "the object is made again from its definition"
}

explained "output_to_lockbox" {
  types   = ["yandex_iam_*"]
  because = "it says where the secret is also written"
}

explained "retain_for_days" {
  types   = ["yandex_mdb_*"]
  because = "it says how long the backups of the rule are kept"
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
