stateful "mongodbatlas_organization" {
  summary    = "An organization with its people and keys, once its projects are gone"
  kind       = "container"
  tier       = "high"
  docs       = "https://registry.terraform.io/providers/mongodb/mongodbatlas/latest/docs/resources/organization"
  only_empty = true
}

stateful "mongodbatlas_project" {
  summary    = "A project with its users and keys, once its clusters are gone"
  kind       = "container"
  tier       = "high"
  docs       = "https://registry.terraform.io/providers/mongodb/mongodbatlas/latest/docs/resources/project"
  only_empty = true

  guard "mongodbatlas_backup_compliance_policy" {
    reference   = "project_id"
    protects    = "recovery"
    enforced_by = "service"
  }
}
