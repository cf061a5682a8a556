stateful "alicloud_gpdb_api_key" {
  summary = "An API key, which cannot be had again"
  kind    = "secret"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/aliyun/alicloud/latest/docs/resources/gpdb_api_key"
}

stateful "alicloud_gpdb_database" {
  summary = "A database of an AnalyticDB instance with its tables"
  kind    = "database"
  tier    = "critical"
  docs    = "https://registry.terraform.io/providers/aliyun/alicloud/latest/docs/resources/gpdb_database"
}

stateful "alicloud_gpdb_elastic_instance" {
  summary = "An AnalyticDB instance for PostgreSQL with its databases"
  kind    = "warehouse"
  tier    = "critical"
  docs    = "https://registry.terraform.io/providers/aliyun/alicloud/latest/docs/resources/gpdb_elastic_instance"
}

stateful "alicloud_gpdb_instance" {
  summary = "An AnalyticDB instance for PostgreSQL with its databases"
  kind    = "warehouse"
  tier    = "critical"
  docs    = "https://registry.terraform.io/providers/aliyun/alicloud/latest/docs/resources/gpdb_instance"
}

stateful "alicloud_gpdb_supabase_project" {
  summary = "A Supabase project with its database, users and files"
  kind    = "database"
  tier    = "critical"
  docs    = "https://registry.terraform.io/providers/aliyun/alicloud/latest/docs/resources/gpdb_supabase_project"
}
