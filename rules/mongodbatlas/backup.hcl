stateful "mongodbatlas_cloud_backup_schedule" {
  summary = "The schedule by which a cluster is backed up"
  kind    = "backup"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/mongodb/mongodbatlas/latest/docs/resources/cloud_backup_schedule"
}

stateful "mongodbatlas_cloud_backup_snapshot" {
  summary = "A snapshot of a cluster"
  kind    = "snapshot"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/mongodb/mongodbatlas/latest/docs/resources/cloud_backup_snapshot"
}
