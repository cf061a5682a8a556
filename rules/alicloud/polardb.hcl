stateful "alicloud_polardb_cluster" {
  summary = "A PolarDB cluster with its databases and its backups"
  kind    = "database"
  tier    = "critical"
  docs    = "https://registry.terraform.io/providers/aliyun/alicloud/latest/docs/resources/polardb_cluster"

  protection "deletion_lock" {
    safe        = ["1"]
    enforced_by = "service"
    since       = "1.169.0"
    note        = "Only for a cluster that is paid for by use"
  }

  recovery "backup_retention_policy_on_cluster_deletion" {
    weaker = "off"
    safe   = ["ALL", "LATEST"]
  }
}

stateful "alicloud_polardb_database" {
  summary = "A database of a PolarDB cluster with its tables"
  kind    = "database"
  tier    = "critical"
  docs    = "https://registry.terraform.io/providers/aliyun/alicloud/latest/docs/resources/polardb_database"
}
