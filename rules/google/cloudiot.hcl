stateful "google_cloudiot_device" {
  summary = "A device of an IoT registry with its state and configuration"
  kind    = "identity"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/hashicorp/google/4.85.0/docs/resources/cloudiot_device"
  until   = "5.0.0"
}

stateful "google_cloudiot_registry" {
  summary = "An IoT registry with the identities of its devices"
  kind    = "identity"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/hashicorp/google/4.85.0/docs/resources/cloudiot_registry"
  until   = "5.0.0"
}
