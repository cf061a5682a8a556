explained "delete_standby_db_home_on_delete" {
  types   = ["oci_database_data_guard_association"]
  because = "it has to be written, and true is its only value"
}

explained "*backup_id" {
  types   = ["oci_*"]
  because = "it names the backup that the resource is made from or works on"
}

explained "*backup_config_id" {
  types   = ["oci_bds_bds_instance_node_backup"]
  because = "it names the settings that the backup is made with"
}

explained "*backup_tde_password" {
  types   = ["oci_*"]
  because = "it opens the backup that the resource is made from"
}

explained "*recovery_appliance_vpc_password" {
  types   = ["oci_database_*"]
  because = "it opens the backup that the resource is made from"
}

explained "*time_stamp_for_point_in_time_recovery" {
  types   = ["oci_database_*"]
  because = "it names the state that the resource is made from"
}

explained "*use_latest_available_backup_time_stamp" {
  types   = ["oci_database_*"]
  because = "it names the state that the resource is made from"
}

explained "source.recovery_point" {
  types   = ["oci_mysql_mysql_db_system"]
  because = "it names the state that the resource is made from"
}

explained "source_backup_details" {
  types   = ["oci_psql_backup"]
  because = "it names the backup that the resource is made from"
}

explained "backup_source" {
  types   = ["oci_redis_oci_cache_backup"]
  because = "it names what the backup is made of"
}

explained "*backup_subnet_id" {
  types   = ["oci_*"]
  because = "it names a network"
}

explained "*backup_network_*" {
  types   = ["oci_*"]
  because = "it names or describes a network"
}

explained "*backup_window" {
  types   = ["oci_*"]
  because = "it says when backups are made, not whether or for how long"
}

explained "*backup_day" {
  types   = ["oci_*"]
  because = "it says when backups are made, not whether or for how long"
}

explained "*backup_start" {
  types   = ["oci_*"]
  because = "it says when backups are made, not whether or for how long"
}

explained "*run_immediate_full_backup" {
  types   = ["oci_*"]
  because = "it is about the first backup"
}

explained "*backup_type" {
  types   = ["oci_*"]
  because = "it says how backups are made, not for how long they are kept"
}

explained "*tde_wallet_backup_destination" {
  types   = ["oci_database_*"]
  because = "it says where the keys of the backups are kept"
}

explained "*backup_destination_details" {
  types   = ["oci_distributed_database_*", "oci_database_autonomous_database_backup"]
  because = "it says where the backups are kept"
}

explained "db_backup_config.is_remote_backup_enabled" {
  types   = ["oci_distributed_database_*"]
  because = "it asks for a second copy of the backups"
}

explained "change_*_trigger" {
  types   = ["oci_*"]
  because = "it is a number that sets off what the arguments beside it say"
}

explained "peer_autonomous_container_database_backup_config" {
  types   = ["oci_database_*"]
  because = "it is about the backups of the standby, and can only be set when it is made"
}

explained "backup_schedule" {
  types   = ["oci_golden_gate_deployment"]
  because = "it is a block without a value that is safe by itself"
}

explained "*backup_policy_id" {
  types   = ["oci_*"]
  because = "it names a policy, and no value of it is safe by itself"
}

explained "is_local_backup_enabled" {
  types   = ["oci_database_*"]
  because = "it says where backups may be kept"
}

explained "vm_backup_storage_type" {
  types   = ["oci_database_*"]
  because = "it says where backups of virtual machines are kept"
}

explained "long_term_backup_schedule.time_of_backup" {
  types   = ["oci_database_autonomous_database"]
  because = "it says when backups are made, not whether or for how long"
}

explained "schedules.lock_duration_details.lock_mode" {
  types   = ["oci_file_storage_filesystem_snapshot_policy"]
  because = "it says how the lock is kept, and its length is catalogued"
}

explained "is_long_term_backup" {
  types   = ["oci_database_autonomous_database_backup"]
  because = "it says what kind of backup it is, and its retention is catalogued"
}

explained "should_create_pdb_backup" {
  types   = ["oci_database_pluggable_database"]
  because = "it is about the first backup"
}

explained "backup_setting.backup_region" {
  types   = ["oci_datascience_model"]
  because = "it says where the copy is kept"
}

explained "retention_setting" {
  types   = ["oci_datascience_model"]
  because = "it is about models that were archived"
}

explained "validate_backup_details" {
  types   = ["oci_mysql_mysql_backup"]
  because = "it is about a test of the backup"
}

explained "cancel_backup_trigger" {
  types   = ["oci_database_backup_cancel_management"]
  because = "it stops a backup that is being made"
}

explained "members.*backup*" {
  types   = ["oci_disaster_recovery_dr_protection_group"]
  because = "it is about what a plan does in a disaster"
}

explained "members.is_retain_fault_domain" {
  types   = ["oci_disaster_recovery_dr_protection_group"]
  because = "it is about what a plan does in a disaster"
}

explained "dr_protection_group_id" {
  types   = ["oci_disaster_recovery_*"]
  because = "it names a group"
}

explained "*disaster_recovery_*" {
  types   = ["oci_database_autonomous_database", "oci_golden_gate_deployment", "oci_integration_integration_instance"]
  because = "it is about a standby in another region"
}

explained "*protection_mode" {
  types   = ["oci_database_*", "oci_distributed_database_*"]
  because = "it says how a standby follows its primary"
}

explained "protection_mode" {
  types   = ["oci_kms_key"]
  because = "it says where the key is kept"
}

explained "protection_policy_id" {
  types   = ["oci_recovery_protected_database"]
  because = "it names a policy, and no value of it is safe by itself"
}

explained "policy_locked_date_time" {
  types   = ["oci_recovery_protection_policy"]
  because = "it is a date from which the retention cannot be made shorter"
}

explained "recovery_service_subnets" {
  types   = ["oci_recovery_protected_database"]
  because = "it names networks"
}

explained "enable_delete_scheduled_operations" {
  types   = ["oci_database_autonomous_database"]
  because = "it is about the times at which the database runs"
}

explained "*time_of_deletion" {
  types   = ["oci_kms_*"]
  because = "it is a date, which says nothing without the day of the destroy"
}

explained "volume_group_replicas_deletion" {
  types   = ["oci_core_volume_group"]
  because = "a volume group is made anew of its volumes"
}

explained "*recovery_action" {
  types   = ["oci_core_instance*"]
  because = "it says how an instance is started after a failure"
}

explained "*skip_source_dest_check" {
  types   = ["oci_*"]
  because = "it is about the traffic of a network interface"
}

explained "*skip_ru" {
  types   = ["oci_database_*"]
  because = "it is about updates that are left out"
}

explained "*is_unprotected_traffic_allowed" {
  types   = ["oci_core_cross_connect*"]
  because = "it is about the encryption of traffic"
}

explained "locks*" {
  types   = ["oci_*"]
  because = "it can only be set when the resource is made, and changing it makes the resource anew"
}

explained "is_lock_override" {
  types   = ["oci_*"]
  because = "the resource is made anew from its definition"
}

explained "*is_locked" {
  types   = ["oci_fleet_apps_management_*"]
  because = "it is about who may change a task"
}

explained "*locked" {
  types   = ["oci_identity_domains_*"]
  because = "it is about a user that may not sign in"
}

explained "*recovery*" {
  types   = ["oci_identity_domains_*"]
  because = "it is about a user that has forgotten a password"
}

explained "*locked_message*" {
  types   = ["oci_identity_domains_identity_setting"]
  because = "it is about what a user is told"
}

explained "*device_protection_policy" {
  types   = ["oci_identity_domains_authentication_factor_setting"]
  because = "it is about the devices of users"
}

explained "hide_backup_factor_enabled" {
  types   = ["oci_identity_domains_authentication_factor_setting"]
  because = "it is about the factors that users may choose"
}

explained "force_password_reset" {
  types   = ["oci_identity_domains_password_policy"]
  because = "it is about passwords"
}

explained "*retention_period" {
  types   = ["oci_identity_domains_setting"]
  because = "a destroy of the setting only forgets it"
}

explained "purge_configs" {
  types   = ["oci_identity_domains_setting"]
  because = "a destroy of the setting only forgets it"
}

explained "force_refresh_resource_principal_trigger" {
  types   = ["oci_bds_*"]
  because = "it is a number that sets off a renewal"
}

explained "should_pdb_admin_account_be_locked" {
  types   = ["oci_database_*"]
  because = "it is about an account of the database"
}

explained "*purge*" {
  types   = ["oci_data_safe_*"]
  because = "it is about records in the database that were collected already"
}

explained "*retention*" {
  types   = ["oci_data_safe_*"]
  because = "it follows the setting for the whole of the service"
}

explained "purge_*" {
  types   = ["oci_queue_queue"]
  because = "it is a number that empties the queue when it changes, or says which part of it"
}

explained "action.purge_*" {
  types   = ["oci_log_analytics_namespace_scheduled_task"]
  because = "it is what the task is there for"
}

explained "retention_rules.time_rule_locked" {
  types   = ["oci_objectstorage_bucket"]
  because = "it is a date from which a rule cannot be made weaker"
}

explained "*retention_time_unit" {
  types   = ["oci_core_*"]
  because = "the amount beside it is catalogued"
}

explained "retention_period_days" {
  types   = ["oci_audit_configuration"]
  because = "a destroy of the setting only forgets it"
}

explained "*data_retention_*" {
  types   = ["oci_integration_integration_instance", "oci_iot_iot_domain_change_data_retention_period"]
  because = "it is about the tracks of what has run, or a destroy only forgets it"
}

explained "*retention*" {
  types   = ["oci_apm_traces_scheduled_query", "oci_dataflow_sql_endpoint", "oci_generative_ai_agent_agent_endpoint", "oci_psql_db_system", "oci_database_db_systems_upgrade"]
  because = "it is about results and logs that are rebuilt or soon gone anyway"
}

explained "delete_all_object_versions" {
  types   = ["oci_objectstorage_object"]
  because = "the object is made from the configuration"
}

explained "delete_object_in_destination_bucket" {
  types   = ["oci_objectstorage_replication_policy"]
  because = "it says that what is in the destination may be written over when the policy is made"
}

explained "delete_related_*" {
  types   = ["oci_datascience_*"]
  because = "what is deleted is the list of what has run"
}

explained "terminate_runs_on_deletion" {
  types   = ["oci_dataflow_application"]
  because = "what is ended can be run again"
}

explained "remove_addon_resources_on_delete" {
  types   = ["oci_containerengine_addon"]
  because = "the add-on is made anew from its definition"
}

explained "*is_force_delete_after_grace_duration" {
  types   = ["oci_containerengine_node_pool"]
  because = "it is about nodes, which hold nothing"
}

explained "*_on_delete" {
  types   = ["oci_core_instance_pool_instance"]
  because = "it is about instances that the pool makes anew"
}

explained "*pre_termination" {
  types   = ["oci_core_instance_pool"]
  because = "it is about instances that the pool makes anew"
}

explained "can_delete_local_storage" {
  types   = ["oci_core_instance_maintenance_event"]
  because = "it is about one maintenance, and a destroy only forgets it"
}

explained "*is_delete_on_termination" {
  types   = ["oci_cloud_bridge_asset"]
  because = "it describes a disk of another cloud"
}

explained "is_uninstall_on_stage_delete" {
  types   = ["oci_devops_deploy_stage"]
  because = "the release is made anew from its chart"
}

explained "is_inheritance_after_delete_enabled" {
  types   = ["oci_cloud_guard_security_zone"]
  because = "it is about the zone that takes its place"
}

explained "*backup*" {
  types   = ["oci_load_balancer_*", "oci_network_load_balancer_*"]
  because = "it is about a server that stands in for another"
}

explained "*backup*" {
  types   = ["oci_file_storage_mount_target"]
  because = "it names a secret"
}

explained "kerberos_auth_details.backup_credentials" {
  types   = ["oci_psql_db_system"]
  because = "it names secrets"
}

explained "objectstorage.object_versioning" {
  types   = ["oci_dif_stack"]
  because = "it is about one bucket of the stack"
}

explained "crash_recovery" {
  types   = ["oci_mysql_mysql_db_system"]
  because = "it is about what is written to the log of the database"
}

explained "variables.*" {
  types   = ["oci_mysql_mysql_configuration"]
  because = "it is a setting of the database itself"
}

explained "*protection*" {
  types   = ["oci_waf_*", "oci_waas_*", "oci_vulnerability_scanning_*"]
  because = "it is about attacks from the network"
}

explained "protection_levels" {
  types   = ["oci_devops_repository_protected_branch_management"]
  because = "it is about changes of a branch"
}

explained "*force_install" {
  types   = ["oci_jms_task_schedule"]
  because = "it is about the installation of software"
}
