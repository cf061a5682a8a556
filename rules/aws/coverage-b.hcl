explained "*.skip" {
  types   = ["aws_prometheus_anomaly_detector"]
  because = "it is about gaps in a metric"
}

explained "*_change_protection" {
  types   = ["aws_networkfirewall_firewall"]
  because = "it refuses changes of subnets, zones or the policy, not the deletion of the firewall"
}

explained "*_retention_period" {
  types   = ["aws_synthetics_canary"]
  because = "it is about the results of past runs, which are kept in a bucket as well"
}

explained "*advanced_data_protection_metrics" {
  types   = ["aws_s3control_storage_lens_configuration"]
  because = "it chooses which metrics are counted"
}

explained "*backup_configuration" {
  types   = ["aws_observabilityadmin_centralization_rule_for_organization"]
  because = "it says where second copies of logs go from now on, and a rule deletes none"
}

explained "*backups*" {
  types   = ["aws_resiliencehubv2_policy"]
  because = "it is a goal to measure against and sets nothing"
}

explained "*delete_on_termination" {
  types   = ["aws_imagebuilder_*_recipe", "aws_launch_configuration", "aws_launch_template", "aws_spot_fleet_request"]
  because = "it is said of machines that a fleet starts and ends by itself, which keep nothing"
}

explained "*delete_step_details" {
  types   = ["aws_transfer_workflow"]
  because = "it is a step of what is done with each file that comes in"
}

explained "*deletion_character" {
  types   = ["aws_lexv2models_*"]
  because = "it is a key on a telephone"
}

explained "*expiration.expired_object_delete_marker" {
  types   = ["aws_s3_bucket", "aws_s3_bucket_lifecycle_configuration", "aws_s3control_bucket_lifecycle_configuration"]
  because = "it clears delete markers that hide no version any more"
}

explained "*force_field_pictures" {
  types   = ["aws_medialive_channel"]
  because = "it is about the coding of pictures"
}

explained "*protection*_id" {
  types   = ["aws_shield_protection_*"]
  because = "it is an id of a protection against attacks"
}

explained "*recovery*" {
  types   = ["aws_resiliencehubv2_policy"]
  because = "it is a goal to measure against and sets nothing"
}

explained "*retain_sharing_on_account_leave_organization" {
  types   = ["aws_ram_resource_share"]
  because = "a share is made again from the configuration"
}

explained "*retention_period" {
  types   = ["aws_lambda_function"]
  because = "it says how long finished runs are listed, and a function is made again from its code"
}

explained "*s3_backup_configuration" {
  types   = ["aws_kinesis_firehose_delivery_stream"]
  because = "it says where copies of the records go; s3_backup_mode says whether there are any"
}

explained "*skip_unavailable" {
  types   = ["aws_opensearch_outbound_connection"]
  because = "it is about searches while a domain is down"
}

explained "*termination_wait_in_seconds" {
  types   = ["aws_sagemaker_endpoint"]
  because = "it is about the change from old machines to new ones"
}

explained "backup_subnet_cidr" {
  types   = ["aws_odb_network"]
  because = "it is the range of addresses of a network"
}

explained "cluster_configuration.snapshot_retention_limit" {
  types   = ["aws_memorydb_snapshot"]
  because = "it tells what the cluster was like when the snapshot was made"
}

explained "connection_termination" {
  types   = ["aws_lb_target_group"]
  because = "it is about connections of the network"
}

explained "custom_document_enrichment_configuration.*_deletion" {
  types   = ["aws_kendra_data_source"]
  because = "it leaves documents out as they are read; the originals stay"
}

explained "data_protection_config" {
  types   = ["aws_wafv2_web_acl"]
  because = "it hides fields in logs"
}

explained "data_protection_settings_arn" {
  types   = ["aws_workspacesweb_*"]
  because = "it hides fields on pages"
}

explained "delete_lambda" {
  types   = ["aws_synthetics_canary"]
  because = "the function is generated from the script of the canary"
}

explained "delete_vpc_enis_on_destroy" {
  types   = ["aws_sagemaker_training_job"]
  because = "a network interface holds no data"
}

explained "disable_api_termination" {
  types   = ["aws_launch_template"]
  because = "it protects the machines started from the template, not the template"
}

explained "dns_threat_protection" {
  types   = ["aws_route53_resolver_firewall_rule"]
  because = "it is about attacks, not about deletion"
}

explained "enable_accelerated_recovery" {
  types   = ["aws_route53_zone"]
  because = "it lets records be changed when a region is down and keeps nothing from being deleted"
}

explained "excess_capacity_termination_policy" {
  types   = ["aws_spot_fleet_request"]
  because = "the machines of a fleet are ended by itself as prices change and keep nothing"
}

explained "firewall_threat_protection_id" {
  types   = ["aws_route53_resolver_firewall_rule"]
  because = "it is about attacks, not about deletion"
}

explained "force_delete" {
  types   = ["aws_redshift_endpoint_authorization"]
  because = "endpoints are made again, and the warehouse behind them stays"
}

explained "force_destroy" {
  types   = ["aws_rds_cluster_instance"]
  because = "the data stays on the volume of the cluster, and a replica cluster is only promoted"
}

explained "force_destroy" {
  types   = ["aws_redshift_snapshot_schedule"]
  because = "clusters are untied from the schedule and go back to the usual one"
}

explained "force_destroy" {
  types   = ["aws_s3_bucket_object", "aws_s3_object", "aws_s3_object_copy"]
  because = "it deletes all versions of one object, whose content the configuration gives"
}

explained "force_destroy" {
  types   = ["aws_service_discovery_service"]
  because = "the instances of a service register again by themselves"
}

explained "force_detach" {
  types   = ["aws_volume_attachment"]
  because = "it pulls a disk from a running machine, which may harm what is being written but deletes nothing"
}

explained "force_detach_policies" {
  types   = ["aws_iam_role"]
  because = "policies are attached again from the configuration"
}

explained "force_overwrite_replica_secret" {
  types   = ["aws_secretsmanager_secret"]
  because = "it matters when a replica is made, not when the secret is deleted"
}

explained "force_stop" {
  types   = ["aws_m2_deployment"]
  because = "it stops a program, whose data is elsewhere"
}

explained "force_update" {
  types   = ["aws_m2_environment"]
  because = "it moves a new version in at once, and data is elsewhere"
}

explained "is_local_backup_enabled" {
  types   = ["aws_odb_cloud_vm_cluster"]
  because = "it divides the storage of new machines; the backups of databases are set at Oracle"
}

explained "maintenance_options.auto_recovery" {
  types   = ["aws_instance", "aws_launch_template", "aws_spot_instance_request"]
  because = "it starts a machine again after a fault of the hardware and keeps nothing from being deleted"
}

explained "mutation_protection" {
  types   = ["aws_route53_resolver_firewall_rule_group_association"]
  because = "the association is made again from the configuration"
}

explained "network_interface.delete_on_termination" {
  types   = ["aws_instance", "aws_spot_instance_request"]
  because = "a network interface holds no data"
}

explained "object_lock_*" {
  types   = ["aws_s3_bucket_object", "aws_s3_object", "aws_s3_object_copy"]
  because = "the lock of one object, whose content the configuration gives; the lock of a bucket is catalogued"
}

explained "object_lock_configuration.object_lock_enabled" {
  types   = ["aws_s3_bucket"]
  because = "object lock is never turned off once it is on, and by itself it locks no object"
}

explained "object_lock_enabled" {
  types   = ["aws_s3_bucket", "aws_s3_bucket_object_lock_configuration"]
  because = "object lock is never turned off once it is on, and by itself it locks no object"
}

explained "performance_insights_retention_period" {
  types   = ["aws_rds_cluster", "aws_rds_cluster_instance"]
  because = "it is about measurements of the load, not about the data"
}

explained "policy_detail.filter.retain_at_least" {
  types   = ["aws_imagebuilder_lifecycle_policy"]
  because = "old images are made again from their recipe"
}

explained "preferred_backup_window" {
  types   = ["aws_lightsail_database", "aws_neptune_cluster*", "aws_rds_cluster*"]
  because = "it says at which hour backups are made, not whether or for how long"
}

explained "recovery_group_name" {
  types   = ["aws_route53recoveryreadiness_recovery_group"]
  because = "it is a name"
}

explained "replace_security_groups_on_destroy" {
  types   = ["aws_lambda_function"]
  because = "it swaps security groups so that the network interfaces go sooner"
}

explained "replication_configuration.rules.delete_marker_replication_status" {
  types   = ["aws_s3_bucket"]
  because = "a delete marker hides an object in the copy, whose versions stay"
}

explained "retention_period.retention_period_unit" {
  types   = ["aws_rbin_rule"]
  because = "days are the only unit there is"
}

explained "retention_period_in_days" {
  types   = ["aws_prometheus_workspace_configuration"]
  because = "destroying these settings changes nothing; a shorter time drops old metrics of the workspace, which only a reader of the plan can weigh"
}

explained "retire_on_delete" {
  types   = ["aws_kms_grant"]
  because = "it is another way to end a grant, which a new apply gives again"
}

explained "revoke_rules_on_delete" {
  types   = ["aws_security_group"]
  because = "rules are made again from the configuration"
}

explained "rule.delete_marker_replication" {
  types   = ["aws_s3_bucket_replication_configuration"]
  because = "a delete marker hides an object in the copy, whose versions stay"
}

explained "skip_destroy" {
  types   = ["aws_imagebuilder_component", "aws_lambda_*", "aws_mq_configuration"]
  because = "with it the old version stays when a new one is made, whose content is in the configuration anyway"
}

explained "skip_destroy" {
  types   = ["aws_organizations_policy*"]
  because = "a policy and its attachment are made again from the configuration"
}

explained "skip_destroy" {
  types   = ["aws_s3_bucket_public_access_block", "aws_servicequotas_template_association", "aws_shield_subscription", "aws_volume_attachment"]
  because = "it leaves a setting or a link in place, which a new apply makes again"
}

explained "skip_final_snapshot" {
  types   = ["aws_neptune_cluster_instance"]
  because = "the data is on the volume of the cluster, which has an argument of that name itself"
}

explained "target_health_state.enable_unhealthy_connection_termination" {
  types   = ["aws_lb_target_group"]
  because = "it is about connections of the network"
}

explained "terminate_instances_on_delete" {
  types   = ["aws_spot_fleet_request"]
  because = "the machines of a fleet are ended by itself as prices change and keep nothing"
}

explained "transfer_lock" {
  types   = ["aws_route53domains_registered_domain"]
  because = "destroying it only forgets the domain, which stays registered; aws_route53domains_domain is the one that deletes"
}

explained "versioning_configuration.mfa_delete" {
  types   = ["aws_s3_bucket_versioning"]
  because = "only the root user with a device can change it, so no run of Terraform does"
}
