explained "*backup_id" {
  types   = ["alicloud_*"]
  because = "it names the backup that the resource is made from"
}

explained "backup_set_id" {
  types   = ["alicloud_*"]
  because = "it names the backup that the resource is made from"
}

explained "*backup_time" {
  types   = ["alicloud_*"]
  because = "it says when backups are made, not whether or for how long"
}

explained "*backup_period" {
  types   = ["alicloud_*"]
  because = "it says on which days backups are made, not whether or for how long"
}

explained "*backup_frequency" {
  types   = ["alicloud_*"]
  because = "it says how often backups are made, not for how long they are kept"
}

explained "*backup_interval*" {
  types   = ["alicloud_*"]
  because = "it says how often backups are made, not for how long they are kept"
}

explained "*backup_type" {
  types   = ["alicloud_*"]
  because = "it says how backups are made, not for how long they are kept"
}

explained "*backup_method" {
  types   = ["alicloud_*"]
  because = "it says how backups are made, not for how long they are kept"
}

explained "backup_strategy*" {
  types   = ["alicloud_dbs_backup_plan", "alicloud_rds_backup"]
  because = "it says how backups are made, not for how long they are kept"
}

explained "*backup*_name" {
  types   = ["alicloud_*"]
  because = "it is a name"
}

explained "backup_prefix" {
  types   = ["alicloud_hbr_hana_backup_plan"]
  because = "it is a name"
}

explained "backup_gateway_id" {
  types   = ["alicloud_dbs_backup_plan"]
  because = "it says how backups are made"
}

explained "backup_log_interval_seconds" {
  types   = ["alicloud_dbs_backup_plan"]
  because = "it says how backups are made"
}

explained "backup_objects" {
  types   = ["alicloud_dbs_backup_plan"]
  because = "it says what is backed up"
}

explained "backup_*_limit" {
  types   = ["alicloud_dbs_backup_plan"]
  because = "it says how backups are made"
}

explained "backup_start_time" {
  types   = ["alicloud_dbs_backup_plan"]
  because = "it says how backups are made"
}

explained "backup_storage_type" {
  types   = ["alicloud_dbs_backup_plan"]
  because = "it says where backups are kept"
}

explained "backup_priority" {
  types   = ["alicloud_db_backup_policy"]
  because = "it says where backups are made"
}

explained "*backup_region" {
  types   = ["alicloud_*"]
  because = "it says where backups are kept"
}

explained "*_another_region_region" {
  types   = ["alicloud_polardb_backup_policy"]
  because = "it says where backups are kept"
}

explained "*archive_backup_*" {
  types   = ["alicloud_db_backup_policy"]
  because = "it is about the archive of the backups of local disks, which are no longer sold"
}

explained "local_log_retention_*" {
  types   = ["alicloud_db_backup_policy"]
  because = "it is about the copy of the logs on the instance, beside that in the backups"
}

explained "log_backup_local_retention_number" {
  types   = ["alicloud_db_backup_policy"]
  because = "it is about the copy of the logs on the instance, beside that in the backups"
}

explained "log_backup" {
  types   = ["alicloud_db_backup_policy"]
  because = "it is the old name of enable_backup_log"
}

explained "*retention_period" {
  types   = ["alicloud_db_backup_policy"]
  because = "it is the old name of an argument that is catalogued"
}

explained "enable_*" {
  types   = ["alicloud_db_backup_policy"]
  because = "it makes backups finer, which stay without it"
}

explained "high_space_usage_protection" {
  types   = ["alicloud_db_backup_policy"]
  because = "it is about what happens when a disk is full"
}

explained "*retention_period" {
  types   = ["alicloud_polardb_backup_policy", "alicloud_click_house_backup_policy", "alicloud_gpdb_backup_policy"]
  because = "a destroy of the policy only forgets it, and the cluster is what the backups are lost with"
}

explained "*recovery_point*" {
  types   = ["alicloud_gpdb_backup_policy"]
  because = "a destroy of the policy only forgets it, and the instance is what the backups are lost with"
}

explained "special_retain_rules" {
  types   = ["alicloud_ebs_enterprise_snapshot_policy"]
  because = "it adds to retain_rule, which is catalogued"
}

explained "*retention*" {
  types   = ["alicloud_das_sql_log_config", "alicloud_kvstore_audit_log_config"]
  because = "a destroy of the setting only forgets it"
}

explained "retention_days" {
  types   = ["alicloud_eci_*"]
  because = "it is about a cache of images that can be made anew"
}

explained "instant_access_retention_days" {
  types   = ["alicloud_*"]
  because = "it is about how fast a snapshot can be used, not for how long it is kept"
}

explained "retention_tag_count" {
  types   = ["alicloud_cr_artifact_lifecycle_rule"]
  because = "it is what the rule is there for"
}

explained "*_worm*" {
  types   = ["alicloud_oss_bucket_object"]
  because = "the object is made from the configuration, and the service keeps it as long as it has to"
}

explained "*retention*" {
  types   = ["alicloud_oss_bucket_worm", "alicloud_oss_bucket_object_worm_configuration"]
  because = "the service lets it only be made longer"
}

explained "lifecycle_rule.*" {
  types   = ["alicloud_oss_bucket"]
  because = "it is about markers of what was deleted already"
}

explained "delete_with_instance" {
  types   = ["alicloud_*_attachment"]
  because = "it belongs to the attachment, and is catalogued with the disk"
}

explained "*.delete_with_instance" {
  types   = ["alicloud_*launch_template", "alicloud_ess_scaling_configuration"]
  because = "it is about instances that are made later"
}

explained "data_disk.delete_with_node" {
  types   = ["alicloud_eflo_node_group_attachment"]
  because = "it belongs to the attachment, and is catalogued with the nodes"
}

explained "*delete_on_release" {
  types   = ["alicloud_*"]
  because = "a network interface is made anew from its definition"
}

explained "delete_protection_validation" {
  types   = ["alicloud_slb_*"]
  because = "it asks for the protection of the balancer, where it is catalogued"
}

explained "deletion_protection*" {
  types   = ["alicloud_common_bandwidth_package"]
  because = "nothing is lost with a bandwidth package, whose addresses stay"
}

explained "deletion_protection" {
  types   = ["alicloud_ess_scaling_configuration"]
  because = "it is about instances that are made later"
}

explained "deletion_protection_description" {
  types   = ["alicloud_kms_key"]
  because = "it is a text"
}

explained "*deletion_protection_reason" {
  types   = ["alicloud_nlb_load_balancer"]
  because = "it is a text"
}

explained "modification_protection_*" {
  types   = ["alicloud_*"]
  because = "it keeps the console from changing the balancer, not the interface from deleting it"
}

explained "group_deletion_protection" {
  types   = ["alicloud_ess_scaling_group"]
  because = "the group is made anew from its definition"
}

explained "protected_instances" {
  types   = ["alicloud_ess_scaling_group"]
  because = "the group is made anew from its definition"
}

explained "member_deletion_status" {
  types   = ["alicloud_resource_manager_resource_directory"]
  because = "it guards the accounts of the directory, none of which refers to it"
}

explained "protected_enabled" {
  types   = ["alicloud_privatelink_vpc_endpoint"]
  because = "the endpoint is made anew from its definition"
}

explained "retain_resources" {
  types   = ["alicloud_cs_*", "alicloud_ros_stack"]
  because = "it is a list of what is kept, and no value of it is safe by itself"
}

explained "force" {
  types   = ["alicloud_ram_*", "alicloud_cen_*", "alicloud_cms_*", "alicloud_common_bandwidth_package", "alicloud_eais_instance", "alicloud_ecs_network_interface_permission", "alicloud_*_attachment", "alicloud_eip_association", "alicloud_ess_scalinggroup_vserver_groups"]
  because = "the resource is made anew from its definition"
}

explained "force" {
  types   = ["alicloud_db_instance", "alicloud_elasticsearch_instance", "alicloud_oss_bucket_cname"]
  because = "it is about changes, not about the deletion"
}

explained "force_delete" {
  types   = ["alicloud_cen_*", "alicloud_cs_kubernetes_node_pool", "alicloud_ess_*", "alicloud_vpc*"]
  because = "the resource is made anew from its definition"
}

explained "force_stop" {
  types   = ["alicloud_*"]
  because = "the instance is stopped before it is deleted, which loses nothing more"
}

explained "force_attach" {
  types   = ["alicloud_ess_*"]
  because = "the attachment is made anew from its definition"
}

explained "force_encryption" {
  types   = ["alicloud_db_instance", "alicloud_mongodb_*"]
  because = "it is about connections, not about the deletion"
}

explained "force_https" {
  types   = ["alicloud_apig_domain"]
  because = "it is about connections, not about the deletion"
}

explained "force_nonce_check" {
  types   = ["alicloud_api_gateway_api"]
  because = "it is about requests, not about the deletion"
}

explained "force_remove_permission_policies" {
  types   = ["alicloud_cloud_sso_access_configuration"]
  because = "the configuration is made anew from its definition"
}

explained "force_restart" {
  types   = ["alicloud_db_*", "alicloud_rds_*"]
  because = "it is about changes, not about the deletion"
}

explained "force_set" {
  types   = ["alicloud_scdn_domain"]
  because = "it is about changes, not about the deletion"
}

explained "force_status" {
  types   = ["alicloud_edas_application_scale"]
  because = "it is about changes, not about the deletion"
}

explained "force_update" {
  types   = ["alicloud_alidns_gtm_instance", "alicloud_cs_*"]
  because = "it is about changes, not about the deletion"
}

explained "force_upgrade" {
  types   = ["alicloud_kvstore_instance", "alicloud_redis_tair_instance"]
  because = "it is about changes, not about the deletion"
}

explained "sub_quota_info_list.parameter.force_reserved_min" {
  types   = ["alicloud_max_compute_quota"]
  because = "it is about a share of computing power"
}

explained "skip_destroy" {
  types   = ["alicloud_fc_layer_version"]
  because = "the layer is made anew from its definition"
}

explained "skip_matching" {
  types   = ["alicloud_ess_instance_refresh"]
  because = "it is about changes, not about the deletion"
}

explained "skip_nodes_with_*" {
  types   = ["alicloud_cs_autoscaling_config"]
  because = "it keeps nodes with local data from being taken away by the autoscaler"
}

explained "skip_set_certificate_authority" {
  types   = ["alicloud_cs_*"]
  because = "it is about what is written to the state"
}

explained "skip_test" {
  types   = ["alicloud_dms_enterprise_instance"]
  because = "it is about the creation, not about the deletion"
}

explained "skip_wait_switch" {
  types   = ["alicloud_api_gateway_instance"]
  because = "it is about changes, not about the deletion"
}

explained "ignore_delete" {
  types   = ["alicloud_cloud_storage_gateway_gateway_file_share"]
  because = "it says whether a file that a client deletes is deleted in the bucket too"
}

explained "delete_certificate" {
  types   = ["alicloud_oss_bucket_cname"]
  because = "the certificate comes from the configuration"
}

explained "delete_snapshot" {
  types   = ["alicloud_dbfs_instance"]
  because = "it is about the snapshot that the file system was made from"
}

explained "delete_*" {
  types   = ["alicloud_api_gateway_instance", "alicloud_express_connect_router_interface", "alicloud_ecs_image_pipeline"]
  because = "what is deleted is made anew from its definition"
}

explained "delete_after_image_upload" {
  types   = ["alicloud_ens_image"]
  because = "it is about the instance that the image was made from"
}

explained "auto_delete_*" {
  types   = ["alicloud_amqp_*", "alicloud_oos_template"]
  because = "it is about what is deleted when it is no longer used"
}

explained "terraform_tools.destroy_policy" {
  types   = ["alicloud_open_api_explorer_api_mcp_server"]
  because = "it is about what a tool may do"
}

explained "*termination_*" {
  types   = ["alicloud_*"]
  because = "it is about how a running program is ended"
}

explained "security_protection_types" {
  types   = ["alicloud_*"]
  because = "it is about attacks from the network"
}

explained "protection_level" {
  types   = ["alicloud_cen_instance", "alicloud_kms_key"]
  because = "it is about overlapping networks, or about the place where a key is kept"
}

explained "*protection*" {
  types   = ["alicloud_esa_*", "alicloud_wafv3_*", "alicloud_cloud_firewall_instance", "alicloud_maxcompute_project"]
  because = "it is about attacks from the network or the flow of data, not about the deletion"
}

explained "*skip" {
  types   = ["alicloud_esa_waf_rule"]
  because = "it is about requests that are let through"
}

explained "*_retain_*" {
  types   = ["alicloud_esa_origin_rule"]
  because = "it is about requests that are passed on"
}

explained "recovery" {
  types   = ["alicloud_cloud_storage_gateway_gateway_block_volume"]
  because = "it says whether the volume is made from what is in the bucket"
}

explained "recovery_model" {
  types   = ["alicloud_db_instance"]
  because = "the backups of the instance do not depend on it"
}

explained "*disaster_recovery*" {
  types   = ["alicloud_vpn_gateway*"]
  because = "it names a network"
}

explained "backup_vswitch_id" {
  types   = ["alicloud_mse_gateway"]
  because = "it names a network"
}

explained "local_backup_dir" {
  types   = ["alicloud_threat_detection_web_lock_config"]
  because = "it names a folder"
}

explained "*lock*" {
  types   = ["alicloud_polardb_account", "alicloud_cs_kubernetes_node_pool", "alicloud_cloud_phone_policy", "alicloud_threat_detection_instance"]
  because = "it locks no resource"
}

explained "*backup*" {
  types   = ["alicloud_slb_master_slave_server_group", "alicloud_wafv3_domain"]
  because = "it is about a server that stands in for another"
}

explained "recycle_node_deletion_enabled" {
  types   = ["alicloud_cs_autoscaling_config"]
  because = "it is about nodes, which hold nothing"
}

explained "rules.retention_rules.advanced_retention_type" {
  types   = ["alicloud_hbr_policy"]
  because = "the number of days beside it is catalogued"
}
