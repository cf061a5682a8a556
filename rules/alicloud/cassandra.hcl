stateful "alicloud_cassandra_backup_plan" {
  summary = "A plan, without which no more backups of a data centre are made"
  kind    = "backup"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/aliyun/alicloud/latest/docs/resources/cassandra_backup_plan"

  recovery "retention_period" {
    weaker  = "lower"
    default = "30"
  }
}

stateful "alicloud_cassandra_cluster" {
  summary = "A Cassandra cluster with its tables"
  kind    = "database"
  tier    = "critical"
  docs    = "https://registry.terraform.io/providers/aliyun/alicloud/latest/docs/resources/cassandra_cluster"
}

stateful "alicloud_cassandra_data_center" {
  summary = "A data centre of a Cassandra cluster with its copy of the tables"
  kind    = "database"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/aliyun/alicloud/latest/docs/resources/cassandra_data_center"
}
