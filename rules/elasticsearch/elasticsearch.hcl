stateful "elasticsearch_data_stream" {
  summary = "A data stream with its documents"
  kind    = "search"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/phillbaker/elasticsearch/latest/docs/resources/data_stream"
}

stateful "elasticsearch_index" {
  summary = "An index with its documents"
  kind    = "search"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/phillbaker/elasticsearch/latest/docs/resources/index"

  hazard "force_destroy" {
    unsafe  = ["true"]
    default = "false"
    because = "the index is deleted although it has documents"
  }
}

stateful "elasticsearch_opendistro_kibana_tenant" {
  summary = "A tenant with its dashboards"
  kind    = "container"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/phillbaker/elasticsearch/2.0.1/docs/resources/opendistro_kibana_tenant"
  until   = "2.0.2"
}

stateful "elasticsearch_opensearch_kibana_tenant" {
  summary = "A tenant with its dashboards"
  kind    = "container"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/phillbaker/elasticsearch/latest/docs/resources/opensearch_kibana_tenant"
}

stateful "elasticsearch_xpack_snapshot_lifecycle_policy" {
  summary = "A schedule, without which no snapshots are made until it is back"
  kind    = "backup"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/phillbaker/elasticsearch/latest/docs/resources/xpack_snapshot_lifecycle_policy"
}
