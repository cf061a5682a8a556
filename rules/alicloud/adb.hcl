stateful "alicloud_adb_cluster" {
  same_as = "alicloud_adb_db_cluster"
  docs    = "https://registry.terraform.io/providers/aliyun/alicloud/latest/docs/resources/adb_cluster"
}

stateful "alicloud_adb_db_cluster" {
  summary = "An AnalyticDB cluster for MySQL with its databases"
  kind    = "warehouse"
  tier    = "critical"
  docs    = "https://registry.terraform.io/providers/aliyun/alicloud/latest/docs/resources/adb_db_cluster"
}

stateful "alicloud_adb_db_cluster_lake_version" {
  summary = "An AnalyticDB data lake cluster with its databases"
  kind    = "warehouse"
  tier    = "critical"
  docs    = "https://registry.terraform.io/providers/aliyun/alicloud/latest/docs/resources/adb_db_cluster_lake_version"
}
