stateless = [
  "grafana_dashboard",
  "grafana_data_source",
]
