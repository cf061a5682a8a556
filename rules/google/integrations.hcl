stateful "google_integrations_client" {
  summary = "The integrations of a region and their runs"
  kind    = "container"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/hashicorp/google/latest/docs/resources/integrations_client"
}
