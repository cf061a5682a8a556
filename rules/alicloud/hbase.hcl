stateful "alicloud_graph_database_db_instance" {
  summary = "A graph database with its graphs"
  kind    = "database"
  tier    = "critical"
  docs    = "https://registry.terraform.io/providers/aliyun/alicloud/latest/docs/resources/graph_database_db_instance"
}

stateful "alicloud_hbase_instance" {
  summary = "An HBase cluster with its tables"
  kind    = "database"
  tier    = "critical"
  docs    = "https://registry.terraform.io/providers/aliyun/alicloud/latest/docs/resources/hbase_instance"

  protection "deletion_protection" {
    safe        = ["true"]
    default     = "true"
    enforced_by = "service"
    since       = "1.73.0"
  }

  hazard "immediate_delete_flag" {
    unsafe  = ["true"]
    default = "false"
    because = "the cluster is deleted at once and not after a delay"
  }
}

stateful "alicloud_lindorm_instance" {
  summary = "A Lindorm instance with its tables"
  kind    = "database"
  tier    = "critical"
  docs    = "https://registry.terraform.io/providers/aliyun/alicloud/latest/docs/resources/lindorm_instance"

  protection "deletion_proection" {
    safe        = ["true"]
    enforced_by = "service"
    note        = "The provider spells the name of this argument so"
  }
}

stateful "alicloud_lindorm_instance_v2" {
  summary = "A Lindorm instance with its tables"
  kind    = "database"
  tier    = "critical"
  docs    = "https://registry.terraform.io/providers/aliyun/alicloud/latest/docs/resources/lindorm_instance_v2"

  protection "deletion_protection" {
    safe        = ["true"]
    enforced_by = "service"
  }
}

stateful "alicloud_tsdb_instance" {
  summary = "A time series database with its series"
  kind    = "database"
  tier    = "critical"
  docs    = "https://registry.terraform.io/providers/aliyun/alicloud/latest/docs/resources/tsdb_instance"
}
