explained "*backup_policy*_id" {
  types   = ["azurerm_*"]
  because = "it names the policy, whose own settings are catalogued"
}

explained "*backup_vault_id" {
  types   = ["azurerm_*"]
  because = "it names the vault, whose own settings are catalogued"
}

explained "recovery_vault_name" {
  types   = ["azurerm_backup_*"]
  because = "it names the vault, whose own settings are catalogued"
}

explained "*recovery_*" {
  types   = ["azurerm_site_recovery_*"]
  because = "it names a part of the replication, or where it goes"
}

explained "recover*" {
  types   = ["azurerm_mssql_database", "azurerm_synapse_sql_pool"]
  because = "it names what a new database is restored from"
}

explained "restore_long_term_retention_backup_id" {
  types   = ["azurerm_mssql_database"]
  because = "it names what a new database is restored from"
}

explained "backup_timestamp" {
  types   = ["azurerm_oracle_autonomous_database_clone_from_backup"]
  because = "it names what a new database is restored from"
}

explained "*geo_backup_*_id" {
  types   = ["azurerm_*_flexible_server"]
  because = "it names the key of the backups"
}

explained "backup_storage_customer_key_uri" {
  types   = ["azurerm_cosmosdb_cassandra_datacenter"]
  because = "it names the key of the backups"
}

explained "backup_blob_container_uri" {
  types   = ["azurerm_analysis_services_server"]
  because = "it says where backups go, for which no value is the safe one"
}

explained "*data_protection_replication*" {
  types   = ["azurerm_netapp_volume*"]
  because = "it names the other volume, and cannot be changed"
}

explained "*data_protection_snapshot_policy*" {
  types   = ["azurerm_netapp_volume*"]
  because = "it names the policy, whose own settings are catalogued"
}

explained "*backup_*time*" {
  types   = ["azurerm_*"]
  because = "it says when backups are made, for which no value is the safe one"
}

explained "*backup_*frequency*" {
  types   = ["azurerm_mssql_virtual_machine", "azurerm_redis_cache"]
  because = "it says when backups are made, for which no value is the safe one"
}

explained "*full_backup_*" {
  types   = ["azurerm_mssql_virtual_machine"]
  because = "it says when backups are made, for which no value is the safe one"
}

explained "backup_schedule" {
  types   = ["azurerm_data_protection_backup_policy_*"]
  because = "it says when backups are made, for which no value is the safe one"
}

explained "hours_between_backups" {
  types   = ["azurerm_cosmosdb_cassandra_cluster"]
  because = "it says when backups are made, for which no value is the safe one"
}

explained "*backup_interval_in_hours" {
  types   = ["azurerm_mssql_database"]
  because = "it says when backups are made, for which no value is the safe one"
}

explained "*backup" {
  types   = ["azurerm_backup_policy_*"]
  because = "it says when backups are made, for which no value is the safe one"
}

explained "backup_datasource_parameters*" {
  types   = ["azurerm_data_protection_backup_instance_kubernetes_cluster"]
  because = "it says which objects are backed up"
}

explained "*default_retention_*" {
  types   = ["azurerm_data_protection_backup_policy_*"]
  because = "another value makes another policy, which is reported as a replacement"
}

explained "retention_rule*" {
  types   = ["azurerm_data_protection_backup_policy_*"]
  because = "another value makes another policy, which is reported as a replacement"
}

explained "*backup_*" {
  types   = ["azurerm_oracle_cloud_vm_cluster"]
  because = "another value makes another cluster, which is reported as a replacement"
}

explained "*backup*" {
  types   = ["azurerm_automanage_configuration"]
  because = "the profile says how machines are managed; the vault made for it holds the backups"
}

explained "virtual_network_backup_restore_enabled" {
  types   = ["azurerm_*"]
  because = "it is about the network that backups go through"
}

explained "*logs.*retention_*" {
  types   = ["azurerm_*"]
  because = "it is about log files, not about what the resource holds"
}

explained "*retention_in_days" {
  types   = ["azurerm_firewall_policy", "azurerm_*_auditing_policy"]
  because = "it is about logs, which lie in another resource"
}

explained "*retention_days" {
  types   = ["azurerm_mssql_database", "azurerm_*_security_alert_policy"]
  because = "it is about the audit logs of threat detection"
}

explained "*retention_policy*" {
  types   = ["azurerm_network_watcher_flow_log", "azurerm_storage_account_*_properties"]
  because = "it is about logs, which lie in a storage account"
}

explained "retention_interval" {
  types   = ["azurerm_resource_deployment_script_*"]
  because = "a script that has run holds nothing"
}

explained "*tombstone_retention_time_in_hours" {
  types   = ["azurerm_eventhub"]
  because = "it is about the marks of what was deleted before"
}

explained "auto_delete_on_idle" {
  types   = ["azurerm_servicebus_*"]
  because = "it is a time of no use, for which no value is the unsafe one"
}

explained "auto_delete_topic_with_last_subscription" {
  types   = ["azurerm_eventgrid_domain"]
  because = "a topic of a domain holds nothing"
}

explained "*delete*" {
  types   = ["azurerm_storage_management_policy", "azurerm_storage_blob_inventory_policy"]
  because = "the resource is a rule about blobs, and what it deletes is its purpose"
}

explained "*delete" {
  types   = ["azurerm_storage_account_*"]
  because = "it is a permission, or says which requests are logged"
}

explained "delete_existing_peering_enabled" {
  types   = ["azurerm_network_manager_connectivity_configuration"]
  because = "peerings are made again from their definition"
}

explained "*auto_scaler_profile.*" {
  types   = ["azurerm_kubernetes_*cluster"]
  because = "it is about nodes, which hold nothing"
}

explained "*deletion_enabled" {
  types   = ["azurerm_*_virtual_machine_scale_set"]
  because = "it is about machines that scaling takes away"
}

explained "*termination_*" {
  types   = ["azurerm_*"]
  because = "it gives time before an end, and refuses none"
}

explained "*protected_*" {
  types = [
    "azurerm_*_extension",
    "azurerm_*_scale_set",
    "azurerm_batch_pool",
    "azurerm_virtual_machine_run_command",
    "azurerm_nginx_configuration",
    "azurerm_service_fabric_cluster",
  ]
  because = "it keeps a value secret"
}

explained "*ddos_protection*" {
  types   = ["azurerm_*"]
  because = "it is about attacks, not about deletion"
}

explained "*replay_protection_enabled" {
  types   = ["azurerm_virtual_network_gateway"]
  because = "it is about attacks, not about deletion"
}

explained "data_exfiltration_protection_enabled" {
  types   = ["azurerm_synapse_workspace"]
  because = "it is about attacks, not about deletion"
}

explained "*_protection_enabled" {
  types   = ["azurerm_stack_hci_deployment_setting", "azurerm_automanage_configuration"]
  because = "it is about attacks, not about deletion"
}

explained "*lock_pages_in_memory_enabled" {
  types   = ["azurerm_mssql_virtual_machine"]
  because = "it is about memory"
}

explained "*lock_duration" {
  types   = ["azurerm_iothub*", "azurerm_servicebus_*"]
  because = "it is about messages that somebody is reading"
}

explained "*immutable" {
  types   = ["azurerm_key_vault_key"]
  because = "it is about the release policy of a key"
}

explained "*" {
  types   = ["azurerm_management_lock", "azurerm_storage_container_immutability_policy"]
  because = "the resource is itself a guard of others"
}

explained "locked" {
  types   = ["azurerm_app_configuration_*"]
  because = "the value is in the configuration"
}

explained "immutability_policy.allow_protected_append_writes" {
  types   = ["azurerm_storage_account"]
  because = "what is appended takes nothing away"
}

explained "lock_*" {
  types   = ["azurerm_blueprint_assignment", "azurerm_managed_application_definition"]
  because = "it locks what is deployed from it, which does not refer to it"
}

explained "*force*" {
  types = [
    "azurerm_application_gateway",
    "azurerm_application_insights",
    "azurerm_kubernetes_*",
    "azurerm_kusto_script",
    "azurerm_log_analytics_workspace",
    "azurerm_resource_deployment_script_*",
    "azurerm_service_fabric_cluster",
    "azurerm_virtual_desktop_scaling_plan",
    "azurerm_*_extension",
    "azurerm_*_function_app",
    "azurerm_*_function_app_slot",
    "azurerm_*_scale_set",
  ]
  because = "it is about an update or a connection, not about deletion"
}

explained "*skip_*" {
  types = [
    "azurerm_dashboard_grafana",
    "azurerm_data_factory_linked_service_*",
    "azurerm_eventhub",
    "azurerm_kusto_*",
    "azurerm_marketplace_role_assignment",
    "azurerm_monitor_*",
    "azurerm_role_assignment",
  ]
  because = "it skips a check or a record, not a safeguard of deletion"
}

explained "monitoring.*" {
  types   = ["azurerm_recovery_services_vault"]
  because = "it is about alerts"
}

explained "versioning_scheme" {
  types   = ["azurerm_api_management_*"]
  because = "it is about the addresses of an API"
}
