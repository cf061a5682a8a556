stateful "grafana_agento11y_collection" {
  summary = "A collection of conversations that people have saved"
  kind    = "other"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/grafana/grafana/latest/docs/resources/agento11y_collection"
}

stateful "grafana_frontend_o11y_app" {
  summary = "An application, whose collector address stands in pages"
  kind    = "identity"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/grafana/grafana/latest/docs/resources/frontend_o11y_app"
}

stateful "grafana_k6_load_test" {
  summary = "A load test with the results of its runs"
  kind    = "log"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/grafana/grafana/latest/docs/resources/k6_load_test"
}

stateful "grafana_k6_project" {
  summary = "A project with its load tests and the results of their runs"
  kind    = "container"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/grafana/grafana/latest/docs/resources/k6_project"
}

stateful "grafana_oncall_integration" {
  summary = "The address to which others send their alerts"
  kind    = "address"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/grafana/grafana/latest/docs/resources/oncall_integration"
}

stateful "grafana_synthetic_monitoring_probe" {
  summary = "A probe and the token that it holds"
  kind    = "identity"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/grafana/grafana/latest/docs/resources/synthetic_monitoring_probe"
}
