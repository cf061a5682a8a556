stateful "google_cloud_identity_group" {
  summary = "A group of identities with its members"
  kind    = "identity"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/hashicorp/google/latest/docs/resources/cloud_identity_group"
}

stateful "google_identity_platform_tenant" {
  summary = "An Identity Platform tenant with all its users"
  kind    = "identity"
  tier    = "critical"
  docs    = "https://registry.terraform.io/providers/hashicorp/google/latest/docs/resources/identity_platform_tenant"
}
