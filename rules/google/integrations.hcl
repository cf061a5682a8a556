stateful "google_integrations_client" {
  summary = "Application Integration in a region with its integrations and their runs"
  kind    = "container"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/hashicorp/google/latest/docs/resources/integrations_client"
}
