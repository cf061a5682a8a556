stateful "scaleway_datawarehouse_database" {
  summary = "A database of a warehouse with its tables"
  kind    = "database"
  tier    = "critical"
  docs    = "https://registry.terraform.io/providers/scaleway/scaleway/latest/docs/resources/datawarehouse_database"
}

stateful "scaleway_datawarehouse_deployment" {
  summary = "A warehouse with its databases"
  kind    = "warehouse"
  tier    = "critical"
  docs    = "https://registry.terraform.io/providers/scaleway/scaleway/latest/docs/resources/datawarehouse_deployment"
}

stateful "scaleway_datawarehouse_user" {
  summary = "A user of a warehouse and what was granted to it"
  kind    = "identity"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/scaleway/scaleway/latest/docs/resources/datawarehouse_user"
}

stateful "scaleway_documentdb_database" {
  summary = "A database of an instance with its documents"
  kind    = "database"
  tier    = "critical"
  docs    = "https://registry.terraform.io/providers/scaleway/scaleway/2.45.0/docs/resources/documentdb_database"
  until   = "2.46.0"
}

stateful "scaleway_documentdb_instance" {
  summary = "A document database instance with its databases"
  kind    = "database"
  tier    = "critical"
  docs    = "https://registry.terraform.io/providers/scaleway/scaleway/2.45.0/docs/resources/documentdb_instance"
  until   = "2.46.0"
}

stateful "scaleway_documentdb_user" {
  summary = "A database user and what was granted to it in the database"
  kind    = "identity"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/scaleway/scaleway/2.45.0/docs/resources/documentdb_user"
  until   = "2.46.0"
}

stateful "scaleway_mongodb_instance" {
  summary = "A MongoDB instance with its databases"
  kind    = "database"
  tier    = "critical"
  docs    = "https://registry.terraform.io/providers/scaleway/scaleway/latest/docs/resources/mongodb_instance"

  recovery "is_snapshot_schedule_enabled" {
    weaker = "off"
    safe   = ["true"]
  }

  recovery "snapshot_schedule_retention_days" {
    weaker = "lower"
  }
}

stateful "scaleway_mongodb_snapshot" {
  summary = "A snapshot of a MongoDB instance"
  kind    = "snapshot"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/scaleway/scaleway/latest/docs/resources/mongodb_snapshot"
}

stateful "scaleway_opensearch_deployment" {
  summary = "A search deployment with its indexes"
  kind    = "search"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/scaleway/scaleway/latest/docs/resources/opensearch_deployment"
}

stateful "scaleway_rdb_database" {
  summary = "A database of an instance with its tables"
  kind    = "database"
  tier    = "critical"
  docs    = "https://registry.terraform.io/providers/scaleway/scaleway/latest/docs/resources/rdb_database"
}

stateful "scaleway_rdb_database_backup" {
  summary = "A backup of a database"
  kind    = "backup"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/scaleway/scaleway/latest/docs/resources/rdb_database_backup"
}

stateful "scaleway_rdb_instance" {
  summary = "A database instance with its databases and automatic backups"
  kind    = "database"
  tier    = "critical"
  docs    = "https://registry.terraform.io/providers/scaleway/scaleway/latest/docs/resources/rdb_instance"

  hazard "disable_backup" {
    unsafe  = ["true"]
    default = "false"
    because = "no automatic backups of the databases are made"
  }

  recovery "backup_schedule_retention" {
    weaker = "lower"
  }
}

stateful "scaleway_rdb_instance_beta" {
  same_as = "scaleway_rdb_instance"
  until   = "2.0.0"
}

stateful "scaleway_rdb_snapshot" {
  summary = "A snapshot of a database instance"
  kind    = "snapshot"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/scaleway/scaleway/latest/docs/resources/rdb_snapshot"
}

stateful "scaleway_rdb_user" {
  summary = "A database user and what was granted to it in the database"
  kind    = "identity"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/scaleway/scaleway/latest/docs/resources/rdb_user"
}

stateful "scaleway_rdb_user_beta" {
  same_as = "scaleway_rdb_user"
  until   = "2.0.0"
}

stateful "scaleway_redis_cluster" {
  summary = "A Redis cluster and what is kept in it"
  kind    = "cache"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/scaleway/scaleway/latest/docs/resources/redis_cluster"
}

stateful "scaleway_sdb_sql_database" {
  summary = "A serverless database with its tables and backups"
  kind    = "database"
  tier    = "critical"
  docs    = "https://registry.terraform.io/providers/scaleway/scaleway/latest/docs/resources/sdb_sql_database"
}
