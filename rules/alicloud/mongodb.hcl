stateful "alicloud_mongodb_instance" {
  summary = "A MongoDB instance with its databases and its backups"
  kind    = "database"
  tier    = "critical"
  docs    = "https://registry.terraform.io/providers/aliyun/alicloud/latest/docs/resources/mongodb_instance"

  protection "db_instance_release_protection" {
    safe        = ["true"]
    enforced_by = "service"
    since       = "1.253.0"
  }

  recovery "backup_retention_period" {
    weaker = "lower"
    since  = "1.213.1"
  }

  recovery "backup_retention_policy_on_cluster_deletion" {
    weaker = "off"
    safe   = ["1", "2"]
    since  = "1.235.0"
  }

  recovery "enable_backup_log" {
    weaker = "off"
    safe   = ["1"]
    since  = "1.230.1"
  }

  recovery "log_backup_retention_period" {
    weaker = "lower"
    since  = "1.230.1"
  }
}

stateful "alicloud_mongodb_node" {
  summary = "A shard or a router of a MongoDB instance"
  kind    = "database"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/aliyun/alicloud/latest/docs/resources/mongodb_node"
}

stateful "alicloud_mongodb_sharding_instance" {
  summary = "A sharded MongoDB instance with its databases and its backups"
  kind    = "database"
  tier    = "critical"
  docs    = "https://registry.terraform.io/providers/aliyun/alicloud/latest/docs/resources/mongodb_sharding_instance"

  protection "db_instance_release_protection" {
    safe        = ["true"]
    enforced_by = "service"
    since       = "1.253.0"
  }

  recovery "backup_retention_period" {
    weaker = "lower"
    since  = "1.259.0"
  }

  recovery "backup_retention_policy_on_cluster_deletion" {
    weaker = "off"
    safe   = ["1", "2"]
    since  = "1.235.0"
  }

  recovery "enable_backup_log" {
    weaker = "off"
    safe   = ["1"]
    since  = "1.259.0"
  }

  recovery "log_backup_retention_period" {
    weaker = "lower"
    since  = "1.259.0"
  }
}
