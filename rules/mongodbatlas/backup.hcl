stateful "mongodbatlas_backup_compliance_policy" {
  summary = "The policy that keeps everybody from deleting the backups of a project"
  kind    = "backup"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/mongodb/mongodbatlas/latest/docs/resources/backup_compliance_policy"
}

stateful "mongodbatlas_cloud_backup_schedule" {
  summary = "A schedule, without which no backups of a cluster are made until it is back"
  kind    = "backup"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/mongodb/mongodbatlas/latest/docs/resources/cloud_backup_schedule"
}

stateful "mongodbatlas_cloud_backup_snapshot" {
  summary = "A snapshot of a cluster"
  kind    = "snapshot"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/mongodb/mongodbatlas/latest/docs/resources/cloud_backup_snapshot"

  recovery "retention_in_days" {
    weaker = "lower"
  }
}

stateful "mongodbatlas_cloud_provider_snapshot" {
  summary = "A snapshot of a cluster"
  kind    = "snapshot"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/mongodb/mongodbatlas/1.9.0/docs/resources/cloud_provider_snapshot"
  until   = "1.10.0"

  recovery "retention_in_days" {
    weaker = "lower"
  }
}

stateful "mongodbatlas_cloud_provider_snapshot_backup_policy" {
  summary = "A schedule, without which no backups of a cluster are made until it is back"
  kind    = "backup"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/mongodb/mongodbatlas/1.9.0/docs/resources/cloud_provider_snapshot_backup_policy"
  until   = "1.10.0"
}
