explained "*.delete_marker_replication" {
  types   = ["awscc_s3_bucket"]
  because = "a delete marker hides an object in the copy, whose versions stay"
}

explained "*.deletion_character" {
  types   = ["awscc_lex_bot"]
  because = "it is a key on a telephone"
}

explained "*.disaster_recovery_approach" {
  types   = ["awscc_resiliencehubv2_policy"]
  because = "it is a goal to measure against and sets nothing"
}

explained "*.expired_object_delete_marker" {
  types   = ["awscc_s3_bucket"]
  because = "it clears delete markers that hide no version any more"
}

explained "*.force_remediate_for_*" {
  types   = ["awscc_fms_policy"]
  because = "it is about rules of networks"
}

explained "*.force_stop" {
  types   = ["awscc_apptest_test_case"]
  because = "it is a step of a test"
}

explained "*.merge_recovery_window_milliseconds" {
  types   = ["awscc_mediaconnect_router_input"]
  because = "it is about packets that were lost on the way"
}

explained "*.recovery_latency_milliseconds" {
  types   = ["awscc_mediaconnect_router_input"]
  because = "it is about packets that were lost on the way"
}

explained "*.recovery_point_tags" {
  types   = ["awscc_backup_backup_plan"]
  because = "they are tags"
}

explained "*.s3_backup_configuration" {
  types   = ["awscc_kinesisfirehose_delivery_stream"]
  because = "it says where copies of the records go; s3_backup_mode says whether there are any"
}

explained "*_change_protection" {
  types   = ["awscc_networkfirewall_firewall"]
  because = "it refuses changes of subnets, zones or the policy, not the deletion of the firewall"
}

explained "*_retention_period" {
  types   = ["awscc_synthetics_canary"]
  because = "it is about the results of past runs, which are kept in a bucket as well"
}

explained "*advanced_data_protection_metrics" {
  types   = ["awscc_s3_storage_lens"]
  because = "it chooses which metrics are counted"
}

explained "*backup_configuration" {
  types   = ["awscc_observabilityadmin_organization_centralization_rule"]
  because = "it says where second copies of logs go from now on, and a rule deletes none"
}

explained "*delete_on_termination" {
  types   = ["awscc_autoscaling_launch_configuration", "awscc_ec2_ec2_fleet", "awscc_ec2_launch_template", "awscc_ec2_spot_fleet", "awscc_imagebuilder_*_recipe"]
  because = "it is said of machines that a fleet starts and ends by itself, which keep nothing"
}

explained "*delete_step_details" {
  types   = ["awscc_transfer_workflow"]
  because = "it is a step of what is done with each file that comes in"
}

explained "*excess_capacity_termination_policy" {
  types   = ["awscc_ec2_ec2_fleet", "awscc_ec2_spot_fleet"]
  because = "the machines of a fleet are ended by itself as needs change and keep nothing"
}

explained "*strong_key_protection_required" {
  types   = ["awscc_pcaconnectorad_template"]
  because = "it is about the private keys of those who enroll"
}

explained "*termination_delay" {
  types   = ["awscc_ec2_ec2_fleet", "awscc_ec2_spot_fleet"]
  because = "the machines of a fleet are ended by itself as prices change and keep nothing"
}

explained "*xss_protection" {
  types   = ["awscc_cloudfront_response_headers_policy"]
  because = "it is a header of answers to browsers"
}

explained "action_groups.skip_resource_in_use_check_on_delete" {
  types   = ["awscc_bedrock_agent"]
  because = "an action group is made again from its definition"
}

explained "additional_metrics_to_retain_v2" {
  types   = ["awscc_iot_security_profile"]
  because = "it chooses which metrics are kept for a look back"
}

explained "attributes_to_delete" {
  types   = ["awscc_appstream_*"]
  because = "it takes settings back when the resource is changed"
}

explained "auto_scaling_group_provider.managed_termination_protection" {
  types   = ["awscc_ecs_capacity_provider"]
  because = "it spares instances that run tasks when the group shrinks"
}

explained "automatic_backup_replication_kms_key_id" {
  types   = ["awscc_rds_db_instance"]
  because = "it is a key for copies of backups"
}

explained "automatic_backup_replication_region" {
  types   = ["awscc_rds_db_instance"]
  because = "it names a region; the period for which its copies are kept is catalogued"
}

explained "backup_id" {
  types   = ["awscc_opsworkscm_server"]
  because = "it says what the server is made from"
}

explained "backup_plan.advanced_backup_settings" {
  types   = ["awscc_backup_backup_plan"]
  because = "it makes backups of Windows consistent and keeps nothing from being deleted"
}

explained "backup_plan.backup_plan_name" {
  types   = ["awscc_backup_backup_plan"]
  because = "it is a name"
}

explained "backup_plan.backup_plan_rule.*vault*" {
  types   = ["awscc_backup_backup_plan"]
  because = "it names a vault"
}

explained "backup_plan_id" {
  types   = ["awscc_backup_backup_selection"]
  because = "it is an id"
}

explained "backup_plan_tags" {
  types   = ["awscc_backup_backup_plan"]
  because = "they are tags"
}

explained "backup_subnet_cidr" {
  types   = ["awscc_odb_odb_network"]
  because = "it is the range of addresses of a network"
}

explained "backup_target" {
  types   = ["awscc_rds_db_instance"]
  because = "it says where backups are kept"
}

explained "backup_vault_name" {
  types   = ["awscc_backup_*"]
  because = "it is a name"
}

explained "backup_vault_tags" {
  types   = ["awscc_backup_*"]
  because = "they are tags"
}

explained "blue_green_deployment_configuration.*" {
  types   = ["awscc_codedeploy_deployment_group"]
  because = "instances that hold nothing are ended after a deployment"
}

explained "country_rule_set.*" {
  types   = ["awscc_smsvoice_protect_configuration"]
  because = "it says to which countries messages may go"
}

explained "custom_document_enrichment_configuration.*" {
  types   = ["awscc_kendra_data_source"]
  because = "it leaves documents out as they are read; the originals stay"
}

explained "data_protection_policy" {
  types   = ["awscc_logs_log_group", "awscc_sns_topic"]
  because = "it hides what is personal in the text"
}

explained "data_protection_settings_arn" {
  types   = ["awscc_workspacesweb_portal"]
  because = "it hides fields on pages"
}

explained "data_recovery" {
  types   = ["awscc_resiliencehubv2_policy"]
  because = "it is a goal to measure against and sets nothing"
}

explained "data_source_configuration.*" {
  types   = ["awscc_bedrock_data_source"]
  because = "it is about documents that vanish from the source, not about destroy"
}

explained "data_sources.malware_protection" {
  types   = ["awscc_guardduty_detector"]
  because = "it searches disks for malware"
}

explained "db_nodes.backup_*" {
  types   = ["awscc_odb_cloud_vm_cluster"]
  because = "it is an id of the network of a node"
}

explained "delete_all_policy_resources" {
  types   = ["awscc_fms_policy"]
  because = "rules and lists are made again from the policy"
}

explained "delete_lambda_resources_on_canary_deletion" {
  types   = ["awscc_synthetics_canary"]
  because = "the function is generated from the script of the canary"
}

explained "delete_on_termination" {
  types   = ["awscc_ec2_network_interface_attachment"]
  because = "a network interface holds no data"
}

explained "delete_option" {
  types   = ["awscc_gamelift_game_server_group"]
  because = "the machines of the group are made again from their template"
}

explained "delete_propagation_policy" {
  types   = ["awscc_eks_capability"]
  because = "its one value leaves everything in the cluster"
}

explained "delete_storage_connectors" {
  types   = ["awscc_appstream_stack"]
  because = "it takes settings back when the stack is changed"
}

explained "deletion_protection" {
  types   = ["awscc_autoscaling_auto_scaling_group"]
  because = "instances of a group hold nothing that lasts"
}

explained "deletion_protection_check" {
  types   = ["awscc_appconfig_environment"]
  because = "an environment is made again from its definition"
}

explained "deletion_settings" {
  types   = ["awscc_imagebuilder_image"]
  because = "what is deleted with the image is built again from its recipe"
}

explained "deployment_config.*" {
  types   = ["awscc_sagemaker_endpoint"]
  because = "it is about the change from old machines to new ones"
}

explained "deployment_configuration.protection_strategy" {
  types   = ["awscc_gamelift_container_fleet"]
  because = "it spares running games when the fleet is changed, not at destroy"
}

explained "dns_advanced_protection" {
  types   = ["awscc_route53globalresolver_firewall_rule"]
  because = "it is about attacks, not about deletion"
}

explained "durable_config.retention_period_in_days" {
  types   = ["awscc_lambda_function"]
  because = "it says how long finished runs are listed, and a function is made again from its code"
}
