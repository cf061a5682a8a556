stateful "opentelekomcloud_css_cluster_v1" {
  summary = "A search cluster with its indexes"
  kind    = "search"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/opentelekomcloud/opentelekomcloud/latest/docs/resources/css_cluster_v1"
}

stateful "opentelekomcloud_dcs_instance_v1" {
  summary = "A Redis or Memcached instance and what is kept in it"
  kind    = "cache"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/opentelekomcloud/opentelekomcloud/latest/docs/resources/dcs_instance_v1"
}

stateful "opentelekomcloud_dcs_instance_v2" {
  summary = "A Redis or Memcached instance and what is kept in it"
  kind    = "cache"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/opentelekomcloud/opentelekomcloud/latest/docs/resources/dcs_instance_v2"
}

stateful "opentelekomcloud_dds_instance_v3" {
  summary = "A document database instance with its databases and backups"
  kind    = "database"
  tier    = "critical"
  docs    = "https://registry.terraform.io/providers/opentelekomcloud/opentelekomcloud/latest/docs/resources/dds_instance_v3"

  recovery "backup_strategy.keep_days" {
    weaker = "lower"
  }
}

stateful "opentelekomcloud_dis_app_v2" {
  summary = "A consumer of streams with the places that it has read to"
  kind    = "stream"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/opentelekomcloud/opentelekomcloud/latest/docs/resources/dis_app_v2"
}

stateful "opentelekomcloud_dis_stream_v2" {
  summary = "A stream with its records"
  kind    = "stream"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/opentelekomcloud/opentelekomcloud/latest/docs/resources/dis_stream_v2"
}

stateful "opentelekomcloud_dms_dedicated_instance_v2" {
  summary = "A Kafka instance with its topics and messages"
  kind    = "stream"
  tier    = "critical"
  docs    = "https://registry.terraform.io/providers/opentelekomcloud/opentelekomcloud/latest/docs/resources/dms_dedicated_instance_v2"
}

stateful "opentelekomcloud_dms_instance_v1" {
  summary = "A message instance with its queues and messages"
  kind    = "queue"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/opentelekomcloud/opentelekomcloud/latest/docs/resources/dms_instance_v1"
}

stateful "opentelekomcloud_dms_instance_v2" {
  summary = "A message instance with its queues and messages"
  kind    = "queue"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/opentelekomcloud/opentelekomcloud/latest/docs/resources/dms_instance_v2"
}

stateful "opentelekomcloud_dms_topic_v1" {
  summary = "A Kafka topic with its messages"
  kind    = "stream"
  tier    = "critical"
  docs    = "https://registry.terraform.io/providers/opentelekomcloud/opentelekomcloud/latest/docs/resources/dms_topic_v1"
}

stateful "opentelekomcloud_dws_cluster_v1" {
  summary = "A data warehouse cluster with its databases"
  kind    = "warehouse"
  tier    = "critical"
  docs    = "https://registry.terraform.io/providers/opentelekomcloud/opentelekomcloud/latest/docs/resources/dws_cluster_v1"
}

stateful "opentelekomcloud_gaussdb_mysql_instance_v3" {
  summary = "A MySQL instance with its databases and backups"
  kind    = "database"
  tier    = "critical"
  docs    = "https://registry.terraform.io/providers/opentelekomcloud/opentelekomcloud/latest/docs/resources/gaussdb_mysql_instance_v3"

  recovery "backup_strategy.keep_days" {
    weaker = "lower"
  }
}

stateful "opentelekomcloud_rds_instance_v1" {
  summary = "A database instance with its databases and automatic backups"
  kind    = "database"
  tier    = "critical"
  docs    = "https://registry.terraform.io/providers/opentelekomcloud/opentelekomcloud/latest/docs/resources/rds_instance_v1"
}

stateful "opentelekomcloud_rds_instance_v3" {
  summary = "A database instance with its databases and automatic backups"
  kind    = "database"
  tier    = "critical"
  docs    = "https://registry.terraform.io/providers/opentelekomcloud/opentelekomcloud/latest/docs/resources/rds_instance_v3"

  recovery "backup_strategy.keep_days" {
    weaker = "lower"
  }
}

stateful "opentelekomcloud_smn_topic_v2" {
  summary = "A topic, whose address publishers refer to"
  kind    = "queue"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/opentelekomcloud/opentelekomcloud/latest/docs/resources/smn_topic_v2"
}
