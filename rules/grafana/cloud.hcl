stateful "grafana_cloud_access_policy" {
  summary = "A policy and the tokens made for it"
  kind    = "identity"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/grafana/grafana/latest/docs/resources/cloud_access_policy"
}

stateful "grafana_cloud_private_data_source_connect_network" {
  summary = "A network, whose id its agents have configured"
  kind    = "identity"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/grafana/grafana/latest/docs/resources/cloud_private_data_source_connect_network"
}

stateful "grafana_cloud_stack" {
  summary = "A stack with its metrics, logs, traces and dashboards"
  kind    = "container"
  tier    = "critical"
  docs    = "https://registry.terraform.io/providers/grafana/grafana/latest/docs/resources/cloud_stack"

  protection "delete_protection" {
    safe        = ["true"]
    default     = "true"
    enforced_by = "service"
    since       = "4.0.0"
  }
}
