stateful "tidbcloud_backup" {
  summary = "A backup of a cluster"
  kind    = "backup"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/tidbcloud/tidbcloud/latest/docs/resources/backup"
}

stateful "tidbcloud_cluster" {
  summary = "A cluster with its databases and backups"
  kind    = "database"
  tier    = "critical"
  docs    = "https://registry.terraform.io/providers/tidbcloud/tidbcloud/latest/docs/resources/cluster"
}

stateful "tidbcloud_dedicated_cluster" {
  summary = "A cluster with its databases and backups"
  kind    = "database"
  tier    = "critical"
  docs    = "https://registry.terraform.io/providers/tidbcloud/tidbcloud/latest/docs/resources/dedicated_cluster"
}

stateful "tidbcloud_serverless_branch" {
  summary = "A branch of a cluster with its databases"
  kind    = "database"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/tidbcloud/tidbcloud/latest/docs/resources/serverless_branch"
}

stateful "tidbcloud_serverless_cluster" {
  summary = "A cluster with its databases and backups"
  kind    = "database"
  tier    = "critical"
  docs    = "https://registry.terraform.io/providers/tidbcloud/tidbcloud/latest/docs/resources/serverless_cluster"

  recovery "automated_backup_policy.retention_days" {
    weaker = "lower"
  }
}
