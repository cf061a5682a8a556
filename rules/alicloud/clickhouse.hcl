stateful "alicloud_click_house_db_cluster" {
  summary = "A ClickHouse cluster with its databases"
  kind    = "warehouse"
  tier    = "critical"
  docs    = "https://registry.terraform.io/providers/aliyun/alicloud/latest/docs/resources/click_house_db_cluster"
}

stateful "alicloud_click_house_enterprise_db_cluster" {
  summary = "A ClickHouse enterprise cluster with its databases"
  kind    = "warehouse"
  tier    = "critical"
  docs    = "https://registry.terraform.io/providers/aliyun/alicloud/latest/docs/resources/click_house_enterprise_db_cluster"

  guard "alicloud_click_house_enterprise_db_cluster_backup_policy" {
    reference   = "db_instance_id"
    protects    = "recovery"
    enforced_by = "service"
  }
}

stateful "alicloud_click_house_enterprise_db_cluster_backup_policy" {
  summary = "The times at which backups of a cluster are made, and how long they are kept"
  kind    = "backup"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/aliyun/alicloud/latest/docs/resources/click_house_enterprise_db_cluster_backup_policy"

  recovery "backup_retention_period" {
    weaker = "lower"
  }
}
