stateful "ovh_dbaas_logs_input" {
  summary = "A log collector, whose address senders have configured"
  kind    = "network"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/ovh/ovh/latest/docs/resources/dbaas_logs_input"
}

stateful "ovh_dbaas_logs_output_graylog_stream" {
  summary = "A log stream with its records and archives"
  kind    = "log"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/ovh/ovh/latest/docs/resources/dbaas_logs_output_graylog_stream"
}

stateful "ovh_dbaas_logs_output_opensearch_index" {
  summary = "A search index with its documents"
  kind    = "search"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/ovh/ovh/latest/docs/resources/dbaas_logs_output_opensearch_index"
}

stateful "ovh_dbaas_logs_token" {
  summary = "A token, which others have configured"
  kind    = "secret"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/ovh/ovh/latest/docs/resources/dbaas_logs_token"
}
