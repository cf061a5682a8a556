explained "*delete_marker_replication" {
  types   = ["ovh_cloud_project_storage"]
  because = "it is about what a replica takes over"
}

explained "*expired_object_delete_marker" {
  types   = ["ovh_cloud_project_storage_object_bucket_lifecycle_configuration"]
  because = "it only removes markers of objects that are already deleted"
}

explained "*force_ssl" {
  types   = ["ovh_iploadbalancing_*"]
  because = "it is about how servers are probed"
}

explained "*is_delete_marker" {
  types   = ["ovh_cloud_project_storage"]
  because = "it is a property of an object"
}

explained "*protection_state" {
  types   = ["ovh_domain_name"]
  because = "it tells whether the domain is locked against a transfer"
}

explained "auto_backup" {
  types   = ["ovh_cloud_project_instance"]
  because = "the schedule is its own; backups that were made stay"
}

explained "backup_id" {
  types   = ["ovh_cloud_storage_block_volume"]
  because = "it only says what a new volume is filled from"
}

explained "backup_name" {
  types   = ["ovh_cloud_project_workflow_backup"]
  because = "it is the name of the backups"
}

explained "backup_regions" {
  types   = ["ovh_cloud_project_database"]
  because = "it only says where the backups are kept"
}

explained "backup_time" {
  types   = ["ovh_cloud_project_database"]
  because = "it only says when backups are made"
}

explained "bootid_on_destroy" {
  types   = ["ovh_dedicated_server_reinstall_task"]
  because = "it says from what the server starts afterwards"
}

explained "cold_storage_retention" {
  types   = ["ovh_dbaas_logs_output_graylog_stream"]
  because = "it says how long archives are kept while the stream lives"
}

explained "delete_users" {
  types   = ["ovh_cloud_project_containerregistry_oidc", "ovh_cloud_project_containerregistry_iam"]
  because = "it says whether local users go when another sign-in is switched on, not what a destroy deletes"
}

explained "permanent" {
  types   = ["ovh_ip_mitigation"]
  because = "it is about traffic, not about deletion"
}

explained "prevent_automatic_quota_upgrade" {
  types   = ["ovh_cloud_quota"]
  because = "it is about quotas"
}

explained "prevent_install_on_create" {
  types   = ["ovh_dedicated_server"]
  because = "it prevents an installation, not the delete"
}

explained "prevent_install_on_import" {
  types   = ["ovh_dedicated_server"]
  because = "it prevents an installation, not the delete"
}

explained "retention_bytes" {
  types   = ["ovh_cloud_project_database_kafka_topic"]
  because = "it says how much is kept while the topic lives"
}

explained "retention_hours" {
  types   = ["ovh_cloud_project_database_kafka_topic"]
  because = "it says how long messages are kept while the topic lives"
}

explained "retention_id" {
  types   = ["ovh_dbaas_logs_output_graylog_stream"]
  because = "it says how long records are kept while the stream lives"
}

explained "run_actions_before_destroy" {
  types   = ["ovh_dedicated_server"]
  because = "it says what is done with the machine before it is given back"
}
