stateful "cockroach_cluster" {
  summary = "A cluster with its databases and managed backups"
  kind    = "database"
  tier    = "critical"
  docs    = "https://registry.terraform.io/providers/cockroachdb/cockroach/latest/docs/resources/cluster"

  protection "delete_protection" {
    safe        = ["true"]
    enforced_by = "service"
    since       = "1.6.0"
    note        = "when it is unset the service chooses the value as the cluster is made"
  }

  recovery "backup_config.enabled" {
    weaker = "off"
    safe   = ["true"]
    since  = "1.10.0"
  }

  recovery "backup_config.retention_days" {
    weaker = "lower"
    since  = "1.10.0"
  }
}

stateful "cockroach_database" {
  summary = "A database with its tables"
  kind    = "database"
  tier    = "critical"
  docs    = "https://registry.terraform.io/providers/cockroachdb/cockroach/latest/docs/resources/database"
}

stateful "cockroach_physical_replication_stream" {
  summary = "The replication of a cluster to its standby"
  kind    = "stream"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/cockroachdb/cockroach/latest/docs/resources/physical_replication_stream"
}
