stateful "google_monitoring_metric_descriptor" {
  summary = "A custom metric with its time series"
  kind    = "log"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/hashicorp/google/latest/docs/resources/monitoring_metric_descriptor"
}
