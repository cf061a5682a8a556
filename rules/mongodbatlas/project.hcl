stateful "mongodbatlas_organization" {
  summary = "An organization with its projects"
  kind    = "container"
  tier    = "critical"
  docs    = "https://registry.terraform.io/providers/mongodb/mongodbatlas/latest/docs/resources/organization"
}

stateful "mongodbatlas_project" {
  summary = "A project with its clusters, users and backups"
  kind    = "container"
  tier    = "critical"
  docs    = "https://registry.terraform.io/providers/mongodb/mongodbatlas/latest/docs/resources/project"

  guard "mongodbatlas_backup_compliance_policy" {
    reference   = "project_id"
    protects    = "recovery"
    enforced_by = "service"
  }
}
