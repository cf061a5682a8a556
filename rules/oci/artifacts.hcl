stateful "oci_artifacts_container_repository" {
  summary = "A repository with its container images"
  kind    = "registry"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/oracle/oci/latest/docs/resources/artifacts_container_repository"

  recovery "is_immutable" {
    weaker = "off"
    safe   = ["true"]
  }
}

stateful "oci_artifacts_generic_artifact" {
  summary = "An artifact that was uploaded"
  kind    = "registry"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/oracle/oci/latest/docs/resources/artifacts_generic_artifact"
}
