stateful "google_clouddeploy_delivery_pipeline" {
  summary = "A delivery pipeline with the history of its releases and rollouts, which go with it"
  kind    = "log"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/hashicorp/google/latest/docs/resources/clouddeploy_delivery_pipeline"
}
