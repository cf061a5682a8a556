stateful "google_artifact_registry_repository" {
  summary = "A repository with all its images and packages"
  kind    = "registry"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/hashicorp/google/latest/docs/resources/artifact_registry_repository"
}
