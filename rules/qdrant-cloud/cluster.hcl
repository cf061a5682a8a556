stateful "qdrant-cloud_accounts_auth_key" {
  summary = "A key of a cluster, which is shown only once"
  kind    = "secret"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/qdrant/qdrant-cloud/latest/docs/resources/accounts_auth_key"
}

stateful "qdrant-cloud_accounts_backup_schedule" {
  summary = "A schedule, without which no backups of a cluster are made until it is back"
  kind    = "backup"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/qdrant/qdrant-cloud/latest/docs/resources/accounts_backup_schedule"

  hazard "delete_backups_on_destroy" {
    unsafe  = ["true"]
    default = "true"
    because = "the backups the schedule made are deleted with it"
    since   = "1.9.0"
  }
}

stateful "qdrant-cloud_accounts_cluster" {
  summary = "A vector database with its collections"
  kind    = "database"
  tier    = "critical"
  docs    = "https://registry.terraform.io/providers/qdrant/qdrant-cloud/latest/docs/resources/accounts_cluster"

  hazard "delete_backups_on_destroy" {
    unsafe  = ["true"]
    default = "true"
    because = "its backups are deleted with it"
    since   = "1.9.0"
  }
}

stateful "qdrant-cloud_accounts_database_api_key_v2" {
  summary = "A key of a cluster, which is shown only once"
  kind    = "secret"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/qdrant/qdrant-cloud/latest/docs/resources/accounts_database_api_key_v2"
}

stateful "qdrant-cloud_accounts_hybrid_cloud_environment" {
  summary = "An environment in which clusters run"
  kind    = "container"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/qdrant/qdrant-cloud/latest/docs/resources/accounts_hybrid_cloud_environment"
}

stateful "qdrant-cloud_accounts_manual_backup" {
  summary = "A backup of a cluster"
  kind    = "backup"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/qdrant/qdrant-cloud/latest/docs/resources/accounts_manual_backup"
}
