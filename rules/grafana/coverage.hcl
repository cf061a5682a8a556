explained "*protect_content" {
  types   = ["grafana_contact_point"]
  because = "it is about messages"
}

explained "*skip_*" {
  types   = ["grafana_sso_settings"]
  because = "it is about logins"
}

explained "force_use_graph_api" {
  types   = ["grafana_sso_settings"]
  because = "it is about logins"
}

explained "spec.is_locked" {
  types   = ["grafana_apps_queries_query_v1"]
  because = "it is about editing"
}
