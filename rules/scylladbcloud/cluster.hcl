stateful "scylladbcloud_cluster" {
  summary = "A cluster with its keyspaces and backups"
  kind    = "database"
  tier    = "critical"
  docs    = "https://registry.terraform.io/providers/scylladb/scylladbcloud/latest/docs/resources/cluster"

  recovery "backup_retention_days" {
    weaker  = "lower"
    default = "1"
    since   = "1.12.0"
  }
}

stateful "scylladbcloud_serverless_cluster" {
  summary = "A serverless cluster with its keyspaces"
  kind    = "database"
  tier    = "critical"
  docs    = "https://registry.terraform.io/providers/scylladb/scylladbcloud/latest/docs/resources/serverless_cluster"
}
