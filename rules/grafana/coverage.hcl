explained "spec.is_locked" {
  types   = ["grafana_apps_queries_query_v1"]
  because = "it is about editing"
}
