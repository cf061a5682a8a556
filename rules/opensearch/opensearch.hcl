stateful "opensearch_anomaly_detection" {
  summary = "A detector with what it has learned and found"
  kind    = "other"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/opensearch-project/opensearch/latest/docs/resources/anomaly_detection"
}

stateful "opensearch_dashboard_tenant" {
  summary = "A tenant with its dashboards"
  kind    = "container"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/opensearch-project/opensearch/latest/docs/resources/dashboard_tenant"
}

stateful "opensearch_data_stream" {
  summary = "A data stream with its documents"
  kind    = "search"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/opensearch-project/opensearch/latest/docs/resources/data_stream"
}

stateful "opensearch_index" {
  summary = "An index with its documents"
  kind    = "search"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/opensearch-project/opensearch/latest/docs/resources/index"

  hazard "force_destroy" {
    unsafe  = ["true"]
    default = "false"
    because = "the index is deleted although it has documents"
  }
}

stateful "opensearch_ml_model" {
  summary = "A registered model"
  kind    = "registry"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/opensearch-project/opensearch/latest/docs/resources/ml_model"
}

stateful "opensearch_sm_policy" {
  summary = "A schedule, without which no snapshots are made until it is back"
  kind    = "backup"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/opensearch-project/opensearch/latest/docs/resources/sm_policy"
}
