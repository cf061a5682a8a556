stateful "elasticstack_elasticsearch_ccr_follower_index" {
  summary = "The copy of an index of another cluster"
  kind    = "search"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/elastic/elasticstack/latest/docs/resources/elasticsearch_ccr_follower_index"

  hazard "delete_index_on_destroy" {
    unsafe  = ["true"]
    default = "false"
    because = "the copied index is deleted and not just let go"
    since   = "0.16.2"
  }
}

stateful "elasticstack_elasticsearch_data_stream" {
  summary = "A data stream with its documents"
  kind    = "search"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/elastic/elasticstack/latest/docs/resources/elasticsearch_data_stream"
}

stateful "elasticstack_elasticsearch_index" {
  summary = "An index with its documents"
  kind    = "search"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/elastic/elasticstack/latest/docs/resources/elasticsearch_index"

  protection "deletion_protection" {
    safe        = ["true"]
    default     = "true"
    enforced_by = "terraform"
    since       = "0.6.0"
  }
}

stateful "elasticstack_elasticsearch_ml_anomaly_detection_job" {
  summary = "A detection job with what it has learned and found"
  kind    = "other"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/elastic/elasticstack/latest/docs/resources/elasticsearch_ml_anomaly_detection_job"
}

stateful "elasticstack_elasticsearch_security_api_key" {
  summary = "An API key, which is shown only once"
  kind    = "secret"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/elastic/elasticstack/latest/docs/resources/elasticsearch_security_api_key"
}

stateful "elasticstack_elasticsearch_snapshot_lifecycle" {
  summary = "A schedule, without which no snapshots are made until it is back"
  kind    = "backup"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/elastic/elasticstack/latest/docs/resources/elasticsearch_snapshot_lifecycle"
}

stateful "elasticstack_elasticsearch_transform" {
  summary = "A transform and the place it has come to"
  kind    = "stream"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/elastic/elasticstack/latest/docs/resources/elasticsearch_transform"
}
