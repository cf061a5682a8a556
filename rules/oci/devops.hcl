stateful "oci_devops_repository" {
  summary = "A Git repository with its history"
  kind    = "repository"
  tier    = "critical"
  docs    = "https://registry.terraform.io/providers/oracle/oci/latest/docs/resources/devops_repository"
}
