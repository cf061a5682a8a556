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

stateful "alicloud_click_house_db_cluster" {
  summary = "A ClickHouse cluster with its databases"
  kind    = "warehouse"
  tier    = "critical"
  docs    = "https://registry.terraform.io/providers/aliyun/alicloud/latest/docs/resources/click_house_db_cluster"
}

stateful "alicloud_gpdb_instance" {
  summary = "An AnalyticDB instance for PostgreSQL with its databases"
  kind    = "warehouse"
  tier    = "critical"
  docs    = "https://registry.terraform.io/providers/aliyun/alicloud/latest/docs/resources/gpdb_instance"
}
