stateful "alicloud_polar_db_extension" {
  summary = "A database extension with what was stored by it"
  kind    = "database"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/aliyun/alicloud/latest/docs/resources/polar_db_extension"
}

stateful "alicloud_polardb_application" {
  summary = "An application with what it holds"
  kind    = "instance"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/aliyun/alicloud/latest/docs/resources/polardb_application"
}

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

  guard "alicloud_polardb_backup_policy" {
    reference   = "db_cluster_id"
    attribute   = "backup_retention_policy_on_cluster_deletion"
    safe        = ["ALL", "LATEST"]
    protects    = "recovery"
    enforced_by = "service"
  }
}

stateful "alicloud_polardb_database" {
  summary = "A database of a PolarDB cluster with its tables"
  kind    = "database"
  tier    = "critical"
  docs    = "https://registry.terraform.io/providers/aliyun/alicloud/latest/docs/resources/polardb_database"
}

stateful "alicloud_polardb_dynamo_table" {
  summary = "A table of a PolarDB cluster with its items"
  kind    = "database"
  tier    = "critical"
  docs    = "https://registry.terraform.io/providers/aliyun/alicloud/latest/docs/resources/polardb_dynamo_table"
}

stateful "alicloud_polardb_zonal_db_cluster" {
  summary = "A PolarDB zonal cluster with its databases and its backups"
  kind    = "database"
  tier    = "critical"
  docs    = "https://registry.terraform.io/providers/aliyun/alicloud/latest/docs/resources/polardb_zonal_db_cluster"
}
