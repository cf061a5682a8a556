stateful "ybm_api_key" {
  summary = "An API key, which is shown only once"
  kind    = "secret"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/yugabyte/ybm/latest/docs/resources/api_key"
}

stateful "ybm_backup" {
  summary = "A backup of a cluster"
  kind    = "backup"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/yugabyte/ybm/latest/docs/resources/backup"

  recovery "retention_period_in_days" {
    weaker = "lower"
  }
}

stateful "ybm_cluster" {
  summary = "A cluster with its databases and backups"
  kind    = "database"
  tier    = "critical"
  docs    = "https://registry.terraform.io/providers/yugabyte/ybm/latest/docs/resources/cluster"

  recovery "backup_schedules.retention_period_in_days" {
    weaker = "lower"
  }
}

stateful "ybm_pitr_config" {
  summary = "The history by which a database can be taken back to a moment"
  kind    = "backup"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/yugabyte/ybm/latest/docs/resources/pitr_config"

  recovery "retention_period_in_days" {
    weaker = "lower"
  }
}
