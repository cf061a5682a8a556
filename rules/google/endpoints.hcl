stateful "google_endpoints_service" {
  summary = "An API service, whose name stays taken for 30 days after deletion"
  kind    = "network"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/hashicorp/google/latest/docs/resources/endpoints_service"
}
