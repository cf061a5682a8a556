explained "enable_branch_auto_deletion" {
  types   = ["awscc_amplify_app"]
  because = "it follows the deletion of a branch in Git, not destroy"
}

explained "enable_skew_protection" {
  types   = ["awscc_amplify_branch"]
  because = "it serves clients of the last version during a deployment"
}

explained "evaluation_criteria.prom_ql_criteria.recovery_period" {
  types   = ["awscc_cloudwatch_alarm"]
  because = "it says when an alarm is over"
}

explained "exclude_retained_variant_properties" {
  types   = ["awscc_sagemaker_endpoint"]
  because = "it is about the change from one model to the next"
}

explained "firewall_rules.*threat_protection*" {
  types   = ["awscc_route53resolver_firewall_rule_group"]
  because = "it is about attacks, not about deletion"
}

explained "force" {
  types   = ["awscc_eks_cluster"]
  because = "it is about upgrades"
}

explained "force" {
  types   = ["awscc_redshift_endpoint_authorization"]
  because = "endpoints are made again, and the warehouse behind them stays"
}

explained "force_alias_creation" {
  types   = ["awscc_cognito_user_pool_user"]
  because = "it moves an alias from one user to another when a user is made"
}

explained "force_endpoint_error_configuration" {
  types   = ["awscc_mediapackagev2_origin_endpoint"]
  because = "it says when players get an error"
}

explained "force_new_deployment" {
  types   = ["awscc_ecs_service"]
  because = "it starts tasks anew"
}

explained "force_rediscovery" {
  types   = ["awscc_medialive_signal_map"]
  because = "it draws a map anew"
}

explained "force_update" {
  types   = ["awscc_location_api_key"]
  because = "it widens what a key may do"
}

explained "game_server_protection_policy" {
  types   = ["awscc_gamelift_game_server_group"]
  because = "it spares running games when the group shrinks, not at destroy"
}

explained "host_recovery" {
  types   = ["awscc_ec2_host"]
  because = "it moves instances off a broken host"
}

explained "hosted_zone_features.enable_accelerated_recovery" {
  types   = ["awscc_route53_hosted_zone"]
  because = "it lets records be changed when a region is down and keeps nothing from being deleted"
}

explained "instance_lifecycle_policy.retention_triggers" {
  types   = ["awscc_autoscaling_auto_scaling_group"]
  because = "instances of a group hold nothing that lasts"
}

explained "is_local_backup_enabled" {
  types   = ["awscc_odb_cloud_vm_cluster"]
  because = "it divides the storage of new machines; the backups of databases are set at Oracle"
}

explained "kinesis_video_stream_config.retention_period_hours" {
  types   = ["awscc_connect_instance_storage_config"]
  because = "it is how long a stream of speech is kept, which another service does"
}

explained "launch_template_data.disable_api_termination" {
  types   = ["awscc_ec2_launch_template"]
  because = "it protects the machines started from the template, not the template"
}

explained "launch_template_data.maintenance_options.auto_recovery" {
  types   = ["awscc_ec2_launch_template"]
  because = "it starts a machine again after a fault of the hardware and keeps nothing from being deleted"
}

explained "lock_configuration.max_retention_days" {
  types   = ["awscc_backup_backup_vault"]
  because = "a longest period keeps nothing from being deleted"
}

explained "managed_instance.maintenance_options.auto_recovery" {
  types   = ["awscc_workspacesinstances_workspace_instance"]
  because = "it starts a machine again after a fault of the hardware and keeps nothing from being deleted"
}

explained "max_retention_days" {
  types   = ["awscc_backup_logically_air_gapped_backup_vault"]
  because = "a longest period keeps nothing from being deleted"
}

explained "microsoft_sql_server_settings.*" {
  types   = ["awscc_dms_endpoint"]
  because = "it says how a source is read"
}

explained "missing_data_action.skip" {
  types   = ["awscc_aps_anomaly_detector"]
  because = "it is about gaps in a metric"
}

explained "mutation_protection" {
  types   = ["awscc_route53resolver_firewall_rule_group_association"]
  because = "the association is made again from the configuration"
}

explained "network_interfaces.delete_on_termination" {
  types   = ["awscc_ec2_instance"]
  because = "a network interface holds no data"
}

explained "new_game_session_protection_policy" {
  types   = ["awscc_gamelift_*"]
  because = "it spares running games when the fleet shrinks, not at destroy"
}

explained "new_instances_protected_from_scale_in" {
  types   = ["awscc_autoscaling_auto_scaling_group"]
  because = "it spares instances when the group shrinks, not at destroy"
}

explained "node_recovery" {
  types   = ["awscc_sagemaker_cluster"]
  because = "it replaces broken machines"
}

explained "notifications.backup_vault_events" {
  types   = ["awscc_backup_*"]
  because = "it says which events are told"
}

explained "object_lock_configuration.object_lock_enabled" {
  types   = ["awscc_s3_bucket"]
  because = "object lock is never turned off once it is on, and by itself it locks no object"
}

explained "object_lock_enabled" {
  types   = ["awscc_s3_bucket"]
  because = "object lock is never turned off once it is on, and by itself it locks no object"
}

explained "pending_deletion" {
  types   = ["awscc_iot_command"]
  because = "a command is made again from its definition"
}

explained "performance_insights_retention_period" {
  types   = ["awscc_rds_db_*"]
  because = "it is about measurements of the load, not about the data"
}

explained "policy_details.filter.retain_at_least" {
  types   = ["awscc_imagebuilder_lifecycle_policy"]
  because = "old images are made again from their recipe"
}

explained "preferred_backup_window" {
  types   = ["awscc_*"]
  because = "it says at which hour backups are made, not whether or for how long"
}

explained "preserve_on_delete" {
  types   = ["awscc_eks_addon"]
  because = "an add-on is made again from its definition"
}

explained "prevent_user_existence_errors" {
  types   = ["awscc_cognito_user_pool_client"]
  because = "it is about the wording of errors"
}

explained "protect_configuration_id" {
  types   = ["awscc_smsvoice_configuration_set"]
  because = "it is an id"
}

explained "protected_resource*" {
  types   = ["awscc_backup_restore_testing_selection", "awscc_guardduty_malware_protection_plan"]
  because = "it says what is looked at"
}

explained "protection_group_id" {
  types   = ["awscc_shield_protection_group"]
  because = "it is an id of a protection against attacks"
}

explained "qop_configuration.*" {
  types   = ["awscc_datasync_location_hdfs"]
  because = "it is about encryption"
}

explained "recovery_group_name" {
  types   = ["awscc_route53recoveryreadiness_recovery_group"]
  because = "it is a name"
}

explained "recovery_mode" {
  types   = ["awscc_sagemaker_app"]
  because = "it starts an application with fewer settings"
}

explained "recovery_point_id" {
  types   = ["awscc_redshiftserverless_workgroup"]
  because = "it says what the workgroup is made from"
}

explained "recovery_point_selection" {
  types   = ["awscc_backup_legal_hold", "awscc_backup_restore_testing_plan"]
  because = "it says which backups are meant"
}

explained "report_versioning" {
  types   = ["awscc_cur_report_definition"]
  because = "it says whether a report is written over"
}

explained "resource_config.open_search_resource_config.retention_days" {
  types   = ["awscc_logs_integration"]
  because = "it is about indexes made from logs, which stay where they are"
}

explained "resource_retention_policy" {
  types   = ["awscc_batch_job_definition"]
  because = "a job definition is made again from the configuration"
}

explained "resource_share_configuration.*" {
  types   = ["awscc_ram_resource_share"]
  because = "a share is made again from the configuration"
}

explained "retain_all_variant_properties" {
  types   = ["awscc_sagemaker_endpoint"]
  because = "it is about the change from one model to the next"
}

explained "retain_deployment_config" {
  types   = ["awscc_sagemaker_endpoint"]
  because = "it is about the change from one model to the next"
}

explained "retention_period.retention_period_unit" {
  types   = ["awscc_rbin_rule"]
  because = "days are the only unit there is"
}

explained "rule.destination_configuration.retention_in_days" {
  types   = ["awscc_observabilityadmin_*telemetry_rule"]
  because = "it is for log groups that are made later"
}

explained "schema_change_policy.delete_behavior" {
  types   = ["awscc_glue_crawler"]
  because = "it is about definitions of tables whose data is gone"
}

explained "skip_model_validation" {
  types   = ["awscc_sagemaker_model_package"]
  because = "it skips a test when a model is registered"
}

explained "skip_shard_migration_wait" {
  types   = ["awscc_opensearchservice_domain"]
  because = "it is about how long a change is waited for"
}

explained "skip_zonal_shift_validation" {
  types   = ["awscc_autoscaling_auto_scaling_group"]
  because = "it skips a test of the settings"
}

explained "snapshot_copy_configurations.snapshot_retention_period" {
  types   = ["awscc_redshiftserverless_namespace"]
  because = "it is about copies in other regions, and what its values mean is not documented"
}

explained "source_db_instance_automated_backups_arn" {
  types   = ["awscc_rds_db_instance"]
  because = "it says what the database is made from"
}

explained "source_failover_config.recovery_window" {
  types   = ["awscc_mediaconnect_flow"]
  because = "it is about packets that were lost on the way"
}

explained "stream_configuration.*" {
  types   = ["awscc_nimblestudio_launch_profile"]
  because = "it is about sessions of people, which end by themselves"
}

explained "template_configuration.deletion_policy" {
  types   = ["awscc_cloudformation_generated_template"]
  because = "it is written into a template that nothing uses yet"
}

explained "termination_hook_enabled" {
  types   = ["awscc_codedeploy_deployment_group"]
  because = "it is about deployments to instances that come and go"
}

explained "termination_policies" {
  types   = ["awscc_autoscaling_auto_scaling_group"]
  because = "it says which instance goes first when the group shrinks"
}

explained "termination_protection_enabled" {
  types   = ["awscc_cloudtrail_dashboard"]
  because = "a dashboard is made again from its definition"
}

explained "value_lock_level" {
  types   = ["awscc_connect_data_table"]
  because = "it says how people take turns at writing"
}
