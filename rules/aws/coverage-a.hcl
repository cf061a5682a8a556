explained "*.recovery_point_tags" {
  types   = ["aws_backup_plan"]
  because = "they are tags"
}

explained "account_recovery_setting" {
  types   = ["aws_cognito_user_pool"]
  because = "it says how users get back into their accounts"
}

explained "advanced_backup_setting" {
  types   = ["aws_backup_plan"]
  because = "it makes backups of Windows consistent and keeps nothing from being deleted"
}

explained "auto_scaling_group_provider.managed_termination_protection" {
  types   = ["aws_ecs_capacity_provider"]
  because = "it spares instances that run tasks when the group shrinks"
}

explained "auto_termination_policy" {
  types   = ["aws_emr_cluster"]
  because = "it ends an idle cluster and says nothing of destroy"
}

explained "backup_id" {
  types   = ["aws_fsx_*"]
  because = "it says what the file system is made from"
}

explained "backup_target" {
  types   = ["aws_db_instance"]
  because = "it says where backups are kept"
}

explained "backup_vault_events" {
  types   = ["aws_backup_vault_notifications"]
  because = "it says which events are told"
}

explained "backup_vault_name" {
  types   = ["aws_backup_*"]
  because = "it is a name"
}

explained "backup_window" {
  types   = ["aws_db_instance"]
  because = "it says at which hour backups are made"
}

explained "blue_green_deployment_config.*" {
  types   = ["aws_codedeploy_deployment_group"]
  because = "instances that hold nothing are ended after a deployment"
}

explained "configuration.*" {
  types   = ["aws_glue_catalog_table_optimizer"]
  because = "old snapshots of tables are removed by its design, whether it is destroyed or not"
}

explained "connection_termination" {
  types   = ["aws_alb_target_group", "aws_lb_target_group"]
  because = "it ends connections"
}

explained "copy_tags_to_backups" {
  types   = ["aws_fsx_*"]
  because = "it is about tags"
}

explained "daily_automatic_backup_start_time" {
  types   = ["aws_fsx_*"]
  because = "it says at which hour backups are made"
}

explained "data_retention" {
  types   = ["aws_chime_voice_connector_streaming"]
  because = "it is how long a stream of speech is kept, which another service does"
}

explained "data_source_configuration.*" {
  types   = ["aws_bedrockagent_data_source"]
  because = "it is about documents that vanish from the source, not about destroy"
}

explained "datasources.malware_protection" {
  types   = ["aws_guardduty_*"]
  because = "it searches disks for malware"
}

explained "delete_all_policy_resources" {
  types   = ["aws_fms_policy"]
  because = "rules and lists are made again from the policy"
}

explained "delete_associated_conditional_forwarder" {
  types   = ["aws_directory_service_trust"]
  because = "a forwarder is made again from its definition"
}

explained "delete_propagation_policy" {
  types   = ["aws_eks_capability"]
  because = "its one value leaves everything in the cluster"
}

explained "delete_unused_fm_managed_resources" {
  types   = ["aws_fms_policy"]
  because = "rules and lists are made again from the policy"
}

explained "ebs_block_device.delete_on_termination" {
  types   = ["aws_ami*"]
  because = "it is about the disks of instances made from the image"
}

explained "enable_branch_auto_deletion" {
  types   = ["aws_amplify_app"]
  because = "it follows the deletion of a branch in Git, not destroy"
}

explained "enable_skew_protection" {
  types   = ["aws_amplify_branch"]
  because = "it serves clients of the last version during a deployment"
}

explained "excess_capacity_termination_policy" {
  types   = ["aws_ec2_fleet"]
  because = "it ends instances that hold nothing"
}

explained "final_backup_tags" {
  types   = ["aws_fsx_*"]
  because = "they are tags"
}

explained "force" {
  types   = ["aws_ec2_instance_state"]
  because = "it stops an instance without waiting"
}

explained "force_alias_creation" {
  types   = ["aws_cognito_user"]
  because = "it moves an alias from one user to another when a user is made"
}

explained "force_delete" {
  types   = ["aws_autoscaling_group", "aws_ecs_service", "aws_ecs_task_set", "aws_elastic_beanstalk_application_version"]
  because = "what is deleted is made again from its definition"
}

explained "force_delete_warm_pool" {
  types   = ["aws_autoscaling_group"]
  because = "instances of a group hold nothing that lasts"
}

explained "force_destroy" {
  types   = ["aws_cloudwatch_event_rule", "aws_cloudwatch_event_target"]
  because = "rules and targets are made again from their definition, also those of other services"
}

explained "force_destroy" {
  types   = ["aws_default_subnet", "aws_default_vpc"]
  because = "it decides whether an empty network is deleted or only forgotten"
}

explained "force_new_deployment" {
  types   = ["aws_ecs_service"]
  because = "it starts tasks anew"
}

explained "force_update" {
  types   = ["aws_cloudwatch_log_destination_policy"]
  because = "it replaces a policy"
}

explained "force_update_version" {
  types   = ["aws_eks_cluster", "aws_eks_node_group"]
  because = "it is about upgrades"
}

explained "game_server_protection_policy" {
  types   = ["aws_gamelift_game_server_group"]
  because = "it spares running games when the group shrinks, not at destroy"
}

explained "host_recovery" {
  types   = ["aws_ec2_host"]
  because = "it moves instances off a broken host"
}

explained "ignore_deletion_error" {
  types   = ["aws_glacier_vault_lock"]
  because = "a finished lock cannot be removed by anybody"
}

explained "instance_refresh.*" {
  types   = ["aws_autoscaling_group"]
  because = "instances of a group hold nothing that lasts"
}

explained "max_retention_days" {
  types   = ["aws_backup_logically_air_gapped_vault", "aws_backup_vault_lock_configuration"]
  because = "a longest period keeps nothing from being deleted"
}

explained "new_game_session_protection_policy" {
  types   = ["aws_gamelift_fleet"]
  because = "it spares running games when the fleet shrinks, not at destroy"
}

explained "performance_insights_retention_period" {
  types   = ["aws_db_instance"]
  because = "it is how long load figures are kept"
}

explained "pit_policy.retention_duration" {
  types   = ["aws_drs_replication_configuration_template"]
  because = "it is for servers that are added later"
}

explained "preferred_backup_window" {
  types   = ["aws_docdb*"]
  because = "it says at which hour backups are made"
}

explained "prevent_user_existence_errors" {
  types   = ["aws_cognito_*"]
  because = "it is about the wording of errors"
}

explained "protect_from_scale_in" {
  types   = ["aws_autoscaling_group"]
  because = "it spares instances when the group shrinks, not at destroy"
}

explained "protected_resource*" {
  types   = ["aws_backup_restore_testing_selection", "aws_guardduty_malware_protection_plan"]
  because = "it says what is looked at"
}

explained "qop_configuration.*" {
  types   = ["aws_datasync_location_hdfs"]
  because = "it is about encryption"
}

explained "recovery_point_selection" {
  types   = ["aws_backup_restore_testing_plan"]
  because = "it says which backups are tried"
}

explained "report_versioning" {
  types   = ["aws_cur_report_definition"]
  because = "it says whether a report is written over"
}

explained "reset_on_delete" {
  types   = ["aws_api_gateway_account"]
  because = "it resets a setting"
}

explained "restore_to_point_in_time.*" {
  types   = ["aws_db_instance"]
  because = "it says what the database is made from"
}

explained "retention" {
  types   = ["aws_glue_catalog_table"]
  because = "it is a note for readers and deletes nothing"
}

explained "retention_period_in_days" {
  types   = ["aws_config_retention_configuration"]
  because = "destroy brings the longest period back"
}

explained "revoke_rules_on_delete" {
  types   = ["aws_default_security_group", "aws_security_group"]
  because = "rules are made again from their definition"
}

explained "schema_change_policy.delete_behavior" {
  types   = ["aws_glue_crawler"]
  because = "it is about definitions of tables whose data is gone"
}

explained "security_headers_config.xss_protection" {
  types   = ["aws_cloudfront_response_headers_policy"]
  because = "it is a header of answers to browsers"
}

explained "security_service_policy_data.*" {
  types   = ["aws_fms_policy"]
  because = "it is about rules of networks"
}

explained "skip_destroy" {
  types   = ["aws_bedrock_evaluation_job", "aws_bedrock_guardrail_version", "aws_db_option_group", "aws_db_parameter_group", "aws_ecs_task_definition"]
  because = "what is deleted is made again from its definition"
}

explained "skip_resource_in_use_check" {
  types   = ["aws_bedrockagent_agent_action_group"]
  because = "an action group is made again from its definition"
}

explained "snaplock_configuration.retention_period.maximum_retention" {
  types   = ["aws_fsx_ontap_volume"]
  because = "a longest period keeps nothing from being deleted"
}

explained "source_backup_identifier" {
  types   = ["aws_cloudhsm_v2_cluster"]
  because = "it says what the cluster is made from"
}

explained "spot_options.*" {
  types   = ["aws_ec2_fleet"]
  because = "it ends instances that hold nothing"
}

explained "storage_config.*" {
  types   = ["aws_connect_instance_storage_config"]
  because = "it is how long a stream of speech is kept, which another service does"
}

explained "target_health_state.*" {
  types   = ["aws_alb_target_group", "aws_lb_target_group"]
  because = "it ends connections"
}

explained "task_report_config.*" {
  types   = ["aws_datasync_task"]
  because = "it is about reports"
}

explained "termination_hook_enabled" {
  types   = ["aws_codedeploy_deployment_group"]
  because = "it is about deployments to instances that come and go"
}

explained "termination_policies" {
  types   = ["aws_autoscaling_group"]
  because = "it says which instance goes first when the group shrinks"
}

explained "view_definition.is_protected" {
  types   = ["aws_glue_catalog_table"]
  because = "it hides the text of a view"
}
