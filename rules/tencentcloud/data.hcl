stateful "tencentcloud_apm_instance" {
  summary = "A tracing instance with its traces and its token"
  kind    = "log"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/tencentcloudstack/tencentcloud/latest/docs/resources/apm_instance"
}

stateful "tencentcloud_audit_track" {
  summary = "A track, without which what is done in the meantime is not recorded for longer than the service keeps it"
  kind    = "log"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/tencentcloudstack/tencentcloud/latest/docs/resources/audit_track"
}

stateful "tencentcloud_cdwdoris_instance" {
  summary = "A data warehouse instance with its tables"
  kind    = "warehouse"
  tier    = "critical"
  docs    = "https://registry.terraform.io/providers/tencentcloudstack/tencentcloud/latest/docs/resources/cdwdoris_instance"
}

stateful "tencentcloud_cdwpg_instance" {
  summary = "A data warehouse instance with its databases"
  kind    = "warehouse"
  tier    = "critical"
  docs    = "https://registry.terraform.io/providers/tencentcloudstack/tencentcloud/latest/docs/resources/cdwpg_instance"
}

stateful "tencentcloud_clb_log_set" {
  summary = "A log set of load balancers with its records"
  kind    = "log"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/tencentcloudstack/tencentcloud/latest/docs/resources/clb_log_set"
}

stateful "tencentcloud_clb_log_topic" {
  summary = "A log topic of load balancers with its records"
  kind    = "log"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/tencentcloudstack/tencentcloud/latest/docs/resources/clb_log_topic"
}

stateful "tencentcloud_clickhouse_instance" {
  summary = "A ClickHouse cluster with its databases"
  kind    = "warehouse"
  tier    = "critical"
  docs    = "https://registry.terraform.io/providers/tencentcloudstack/tencentcloud/latest/docs/resources/clickhouse_instance"
}

stateful "tencentcloud_cls_logset" {
  summary = "A log set with its topics and records"
  kind    = "log"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/tencentcloudstack/tencentcloud/latest/docs/resources/cls_logset"
}

stateful "tencentcloud_cls_topic" {
  summary = "A log topic with its records"
  kind    = "log"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/tencentcloudstack/tencentcloud/latest/docs/resources/cls_topic"
}

stateful "tencentcloud_elasticsearch_index" {
  summary = "An index with its documents"
  kind    = "search"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/tencentcloudstack/tencentcloud/latest/docs/resources/elasticsearch_index"
}

stateful "tencentcloud_elasticsearch_instance" {
  summary = "A search cluster with its indexes"
  kind    = "search"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/tencentcloudstack/tencentcloud/latest/docs/resources/elasticsearch_instance"

  protection "enable_destroy_protection" {
    safe        = ["OPEN"]
    enforced_by = "service"
  }
}

stateful "tencentcloud_elasticsearch_logstash" {
  summary = "A Logstash instance with its pipelines"
  kind    = "cluster"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/tencentcloudstack/tencentcloud/latest/docs/resources/elasticsearch_logstash"
}

stateful "tencentcloud_emr_cluster" {
  summary = "A data processing cluster and the files on its nodes"
  kind    = "cluster"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/tencentcloudstack/tencentcloud/latest/docs/resources/emr_cluster"
}

stateful "tencentcloud_emr_cluster_v2" {
  summary = "A data processing cluster and the files on its nodes"
  kind    = "cluster"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/tencentcloudstack/tencentcloud/latest/docs/resources/emr_cluster_v2"
}

stateful "tencentcloud_events_audit_track" {
  summary = "A track, without which what is done in the meantime is not recorded for longer than the service keeps it"
  kind    = "log"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/tencentcloudstack/tencentcloud/latest/docs/resources/events_audit_track"
}

stateful "tencentcloud_lite_hbase_instance" {
  summary = "A wide-column database instance with its tables"
  kind    = "database"
  tier    = "critical"
  docs    = "https://registry.terraform.io/providers/tencentcloudstack/tencentcloud/latest/docs/resources/lite_hbase_instance"
}

stateful "tencentcloud_monitor_grafana_instance" {
  summary = "A Grafana instance with its dashboards and users"
  kind    = "other"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/tencentcloudstack/tencentcloud/latest/docs/resources/monitor_grafana_instance"
}

stateful "tencentcloud_monitor_tmp_instance" {
  summary = "A Prometheus instance with its measurements"
  kind    = "log"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/tencentcloudstack/tencentcloud/latest/docs/resources/monitor_tmp_instance"
}

stateful "tencentcloud_serverless_hbase_instance" {
  summary = "A wide-column database instance with its tables"
  kind    = "database"
  tier    = "critical"
  docs    = "https://registry.terraform.io/providers/tencentcloudstack/tencentcloud/latest/docs/resources/serverless_hbase_instance"
}

stateful "tencentcloud_tcaplus_cluster" {
  summary = "A database cluster with its tables"
  kind    = "database"
  tier    = "critical"
  docs    = "https://registry.terraform.io/providers/tencentcloudstack/tencentcloud/latest/docs/resources/tcaplus_cluster"
}

stateful "tencentcloud_tcaplus_table" {
  summary = "A table with its records"
  kind    = "database"
  tier    = "critical"
  docs    = "https://registry.terraform.io/providers/tencentcloudstack/tencentcloud/latest/docs/resources/tcaplus_table"
}

stateful "tencentcloud_tcaplus_tablegroup" {
  summary = "A group with its tables"
  kind    = "database"
  tier    = "critical"
  docs    = "https://registry.terraform.io/providers/tencentcloudstack/tencentcloud/latest/docs/resources/tcaplus_tablegroup"
}

stateful "tencentcloud_teo_edge_kv_namespace" {
  summary = "A key-value namespace with its entries"
  kind    = "database"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/tencentcloudstack/tencentcloud/latest/docs/resources/teo_edge_kv_namespace"
}

stateful "tencentcloud_tse_instance" {
  summary = "A service registry with what is registered and configured in it"
  kind    = "other"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/tencentcloudstack/tencentcloud/latest/docs/resources/tse_instance"
}

stateful "tencentcloud_vdb_instance" {
  summary = "A vector database with its collections"
  kind    = "database"
  tier    = "critical"
  docs    = "https://registry.terraform.io/providers/tencentcloudstack/tencentcloud/latest/docs/resources/vdb_instance"

  hazard "force_delete" {
    unsafe  = ["true"]
    default = "false"
    because = "the instance is deleted for good instead of being moved to the recycle bin"
  }
}

stateful "tencentcloud_wedata_project" {
  summary = "A data project with its tasks, scripts and workflows"
  kind    = "container"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/tencentcloudstack/tencentcloud/latest/docs/resources/wedata_project"
}
