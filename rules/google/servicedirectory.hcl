stateful "google_service_directory_namespace" {
  summary = "A namespace with the services and endpoints registered in it"
  kind    = "dns"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/hashicorp/google/latest/docs/resources/service_directory_namespace"
}
