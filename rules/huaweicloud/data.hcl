stateful "huaweicloud_aom_prom_instance" {
  summary = "A Prometheus instance with its measurements"
  kind    = "log"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/huaweicloud/huaweicloud/latest/docs/resources/aom_prom_instance"
}

stateful "huaweicloud_bcs_instance" {
  summary = "A blockchain with its ledger"
  kind    = "database"
  tier    = "critical"
  docs    = "https://registry.terraform.io/providers/huaweicloud/huaweicloud/latest/docs/resources/bcs_instance"

  hazard "delete_obs" {
    unsafe  = ["true"]
    default = "false"
    because = "the bucket of the chain is deleted too"
  }

  hazard "delete_storage" {
    unsafe  = ["true"]
    because = "the file system of the chain is deleted too"
  }
}

stateful "huaweicloud_cdm_cluster" {
  summary = "A data migration cluster with its links and jobs"
  kind    = "cluster"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/huaweicloud/huaweicloud/latest/docs/resources/cdm_cluster"
}

stateful "huaweicloud_cloudtable_cluster" {
  summary = "A wide-column database cluster with its tables"
  kind    = "database"
  tier    = "critical"
  docs    = "https://registry.terraform.io/providers/huaweicloud/huaweicloud/latest/docs/resources/cloudtable_cluster"
}

stateful "huaweicloud_codearts_project" {
  summary = "A project with its repositories, builds and work items"
  kind    = "container"
  tier    = "critical"
  docs    = "https://registry.terraform.io/providers/huaweicloud/huaweicloud/latest/docs/resources/codearts_project"
}

stateful "huaweicloud_codearts_repository" {
  summary = "A repository with its history"
  kind    = "repository"
  tier    = "critical"
  docs    = "https://registry.terraform.io/providers/huaweicloud/huaweicloud/latest/docs/resources/codearts_repository"
}

stateful "huaweicloud_codehub_repository" {
  same_as = "huaweicloud_codearts_repository"
}

stateful "huaweicloud_css_cluster" {
  summary = "A search cluster with its indexes"
  kind    = "search"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/huaweicloud/huaweicloud/latest/docs/resources/css_cluster"

  recovery "backup_strategy.keep_days" {
    weaker = "lower"
  }
}

stateful "huaweicloud_css_cluster_v1" {
  same_as = "huaweicloud_css_cluster"
}

stateful "huaweicloud_css_logstash_cluster" {
  summary = "A Logstash cluster with its pipelines"
  kind    = "cluster"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/huaweicloud/huaweicloud/latest/docs/resources/css_logstash_cluster"
}

stateful "huaweicloud_css_snapshot" {
  summary = "A snapshot of a search cluster"
  kind    = "snapshot"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/huaweicloud/huaweicloud/latest/docs/resources/css_snapshot"
}

stateful "huaweicloud_cts_data_tracker" {
  summary = "A tracker, without which accesses to a bucket in the meantime go unrecorded"
  kind    = "log"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/huaweicloud/huaweicloud/latest/docs/resources/cts_data_tracker"
}

stateful "huaweicloud_cts_tracker" {
  summary = "A tracker, without which what is done in the meantime is not recorded for longer than the service keeps it"
  kind    = "log"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/huaweicloud/huaweicloud/latest/docs/resources/cts_tracker"

  hazard "delete_tracker" {
    unsafe  = ["true"]
    default = "false"
    because = "the tracker itself is deleted and not only its settings"
  }
}

stateful "huaweicloud_dis_stream" {
  summary = "A stream with its records"
  kind    = "stream"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/huaweicloud/huaweicloud/latest/docs/resources/dis_stream"
}

stateful "huaweicloud_dis_stream_v2" {
  same_as = "huaweicloud_dis_stream"
}

stateful "huaweicloud_dli_database" {
  summary = "A database with its tables"
  kind    = "warehouse"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/huaweicloud/huaweicloud/latest/docs/resources/dli_database"
}

stateful "huaweicloud_dli_table" {
  summary = "A table with its rows"
  kind    = "warehouse"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/huaweicloud/huaweicloud/latest/docs/resources/dli_table"
}

stateful "huaweicloud_dws_cluster" {
  summary = "A data warehouse cluster with its databases"
  kind    = "warehouse"
  tier    = "critical"
  docs    = "https://registry.terraform.io/providers/huaweicloud/huaweicloud/latest/docs/resources/dws_cluster"

  recovery "keep_last_manual_snapshot" {
    weaker = "lower"
  }
}

stateful "huaweicloud_dws_logical_cluster" {
  summary = "A logical cluster of a data warehouse"
  kind    = "warehouse"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/huaweicloud/huaweicloud/latest/docs/resources/dws_logical_cluster"
}

stateful "huaweicloud_dws_snapshot" {
  summary = "A snapshot of a data warehouse"
  kind    = "snapshot"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/huaweicloud/huaweicloud/latest/docs/resources/dws_snapshot"
}

stateful "huaweicloud_dws_snapshot_copy" {
  summary = "A copy of a data warehouse snapshot"
  kind    = "snapshot"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/huaweicloud/huaweicloud/latest/docs/resources/dws_snapshot_copy"
}

stateful "huaweicloud_dws_snapshot_policy" {
  summary = "A snapshot schedule, without which no snapshots of the warehouse are made by it until it is back"
  kind    = "backup"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/huaweicloud/huaweicloud/latest/docs/resources/dws_snapshot_policy"
}

stateful "huaweicloud_ges_backup" {
  summary = "A backup of a graph"
  kind    = "backup"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/huaweicloud/huaweicloud/latest/docs/resources/ges_backup"
}

stateful "huaweicloud_ges_graph" {
  summary = "A graph with its vertices and edges"
  kind    = "database"
  tier    = "critical"
  docs    = "https://registry.terraform.io/providers/huaweicloud/huaweicloud/latest/docs/resources/ges_graph"

  recovery "keep_backup" {
    weaker = "off"
    safe   = ["true"]
  }
}

stateful "huaweicloud_lakeformation_instance" {
  summary = "A metadata service with the table definitions in it"
  kind    = "database"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/huaweicloud/huaweicloud/latest/docs/resources/lakeformation_instance"

  recovery "to_recycle_bin" {
    weaker = "off"
    safe   = ["true"]
  }
}

stateful "huaweicloud_lts_group" {
  summary = "A log group with its streams and records"
  kind    = "log"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/huaweicloud/huaweicloud/latest/docs/resources/lts_group"
}

stateful "huaweicloud_lts_stream" {
  summary = "A log stream with its records"
  kind    = "log"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/huaweicloud/huaweicloud/latest/docs/resources/lts_stream"
}

stateful "huaweicloud_mapreduce_cluster" {
  summary = "A data processing cluster and the files on its nodes"
  kind    = "cluster"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/huaweicloud/huaweicloud/latest/docs/resources/mapreduce_cluster"
}

stateful "huaweicloud_modelarts_notebook" {
  summary = "A notebook with its disk"
  kind    = "other"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/huaweicloud/huaweicloud/latest/docs/resources/modelarts_notebook"
}

stateful "huaweicloud_mrs_cluster" {
  summary = "A data processing cluster and the files on its nodes"
  kind    = "cluster"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/huaweicloud/huaweicloud/latest/docs/resources/mrs_cluster"
}

stateful "huaweicloud_mrs_cluster_v1" {
  same_as = "huaweicloud_mrs_cluster"
}

stateful "huaweicloud_projectman_project" {
  same_as = "huaweicloud_codearts_project"
}
