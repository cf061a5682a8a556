stateful "oci_fusion_apps_fusion_environment" {
  summary = "An environment of the business applications with all their data"
  kind    = "database"
  tier    = "critical"
  docs    = "https://registry.terraform.io/providers/oracle/oci/latest/docs/resources/fusion_apps_fusion_environment"
}

stateful "oci_fusion_apps_fusion_environment_family" {
  summary = "A family of environments of the business applications"
  kind    = "container"
  tier    = "critical"
  docs    = "https://registry.terraform.io/providers/oracle/oci/latest/docs/resources/fusion_apps_fusion_environment_family"
}
