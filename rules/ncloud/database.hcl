stateful "ncloud_cdss_cluster" {
  summary = "A Kafka cluster with its topics and messages"
  kind    = "stream"
  tier    = "critical"
  docs    = "https://registry.terraform.io/providers/NaverCloudPlatform/ncloud/latest/docs/resources/cdss_cluster"
}

stateful "ncloud_hadoop" {
  summary = "A Hadoop cluster and the files on its nodes"
  kind    = "cluster"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/NaverCloudPlatform/ncloud/latest/docs/resources/hadoop"
}

stateful "ncloud_mongodb" {
  summary = "A MongoDB instance with its databases and backups"
  kind    = "database"
  tier    = "critical"
  docs    = "https://registry.terraform.io/providers/NaverCloudPlatform/ncloud/latest/docs/resources/mongodb"

  recovery "backup_file_retention_period" {
    weaker = "lower"
  }
}

stateful "ncloud_mssql" {
  summary = "A SQL Server instance with its databases and backups"
  kind    = "database"
  tier    = "critical"
  docs    = "https://registry.terraform.io/providers/NaverCloudPlatform/ncloud/latest/docs/resources/mssql"

  recovery "backup_file_retention_period" {
    weaker = "lower"
  }
}

stateful "ncloud_mysql" {
  summary = "A MySQL instance with its databases and backups"
  kind    = "database"
  tier    = "critical"
  docs    = "https://registry.terraform.io/providers/NaverCloudPlatform/ncloud/latest/docs/resources/mysql"

  recovery "backup_file_retention_period" {
    weaker = "lower"
  }

  recovery "is_backup" {
    weaker = "off"
    safe   = ["true"]
  }
}

stateful "ncloud_mysql_databases" {
  summary = "Databases with their tables"
  kind    = "database"
  tier    = "critical"
  docs    = "https://registry.terraform.io/providers/NaverCloudPlatform/ncloud/latest/docs/resources/mysql_databases"
}

stateful "ncloud_mysql_recovery" {
  summary = "A MySQL instance made from a backup, with its databases"
  kind    = "database"
  tier    = "critical"
  docs    = "https://registry.terraform.io/providers/NaverCloudPlatform/ncloud/latest/docs/resources/mysql_recovery"
}

stateful "ncloud_postgresql" {
  summary = "A PostgreSQL instance with its databases and backups"
  kind    = "database"
  tier    = "critical"
  docs    = "https://registry.terraform.io/providers/NaverCloudPlatform/ncloud/latest/docs/resources/postgresql"

  recovery "backup" {
    weaker = "off"
    safe   = ["true"]
  }

  recovery "backup_file_retention_period" {
    weaker = "lower"
  }
}

stateful "ncloud_postgresql_databases" {
  summary = "Databases with their tables"
  kind    = "database"
  tier    = "critical"
  docs    = "https://registry.terraform.io/providers/NaverCloudPlatform/ncloud/latest/docs/resources/postgresql_databases"
}

stateful "ncloud_redis" {
  summary = "A Redis instance and what is kept in it"
  kind    = "cache"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/NaverCloudPlatform/ncloud/latest/docs/resources/redis"

  recovery "backup_file_retention_period" {
    weaker = "lower"
  }

  recovery "is_backup" {
    weaker = "off"
    safe   = ["true"]
  }
}

stateful "ncloud_ses_cluster" {
  summary = "A search cluster with its indexes"
  kind    = "search"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/NaverCloudPlatform/ncloud/latest/docs/resources/ses_cluster"
}
