stateless = [
  "alicloud_actiontrail_trail",
  "alicloud_db_backup_policy",
  "alicloud_oss_bucket_object",
  "alicloud_oss_bucket_versioning",
  "alicloud_ram_policy",
  "alicloud_ram_role",
  "alicloud_resource_manager_resource_group",
  "alicloud_security_group",
  "alicloud_security_group_rule",
  "alicloud_vpc",
  "alicloud_vswitch",
]
