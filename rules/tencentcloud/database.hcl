stateful "tencentcloud_cynosdb_account" {
  summary = "A database account and what was granted to it"
  kind    = "identity"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/tencentcloudstack/tencentcloud/latest/docs/resources/cynosdb_account"
}

stateful "tencentcloud_cynosdb_cluster" {
  summary = "A TDSQL-C cluster with its databases and backups"
  kind    = "database"
  tier    = "critical"
  docs    = "https://registry.terraform.io/providers/tencentcloudstack/tencentcloud/latest/docs/resources/cynosdb_cluster"

  hazard "force_delete" {
    unsafe  = ["true"]
    default = "false"
    because = "the cluster and its instances are deleted for good instead of being moved to the recycle bin"
  }
}

stateful "tencentcloud_cynosdb_cluster_databases" {
  summary = "A database of a cluster with its tables"
  kind    = "database"
  tier    = "critical"
  docs    = "https://registry.terraform.io/providers/tencentcloudstack/tencentcloud/latest/docs/resources/cynosdb_cluster_databases"
}

stateful "tencentcloud_cynosdb_cluster_v2" {
  summary = "A TDSQL-C cluster with its databases and backups"
  kind    = "database"
  tier    = "critical"
  docs    = "https://registry.terraform.io/providers/tencentcloudstack/tencentcloud/latest/docs/resources/cynosdb_cluster_v2"

  hazard "force_delete" {
    unsafe  = ["true"]
    default = "false"
    because = "the cluster and its instances are deleted for good instead of being moved to the recycle bin"
  }
}

stateful "tencentcloud_cynosdb_libra_db_instance" {
  summary = "An analytical copy of a database cluster"
  kind    = "warehouse"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/tencentcloudstack/tencentcloud/latest/docs/resources/cynosdb_libra_db_instance"

  hazard "force_delete" {
    unsafe  = ["true"]
    default = "false"
    because = "the instance is deleted for good instead of being moved to the recycle bin"
  }
}

stateful "tencentcloud_dcdb_account" {
  summary = "A database account and what was granted to it"
  kind    = "identity"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/tencentcloudstack/tencentcloud/latest/docs/resources/dcdb_account"
}

stateful "tencentcloud_dcdb_hourdb_instance" {
  summary = "A distributed MySQL instance with its databases and backups"
  kind    = "database"
  tier    = "critical"
  docs    = "https://registry.terraform.io/providers/tencentcloudstack/tencentcloud/latest/docs/resources/dcdb_hourdb_instance"
}

stateful "tencentcloud_mariadb_account" {
  summary = "A database account and what was granted to it"
  kind    = "identity"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/tencentcloudstack/tencentcloud/latest/docs/resources/mariadb_account"
}

stateful "tencentcloud_mariadb_dedicatedcluster_db_instance" {
  summary = "A MariaDB instance with its databases and backups"
  kind    = "database"
  tier    = "critical"
  docs    = "https://registry.terraform.io/providers/tencentcloudstack/tencentcloud/latest/docs/resources/mariadb_dedicatedcluster_db_instance"
}

stateful "tencentcloud_mariadb_hour_db_instance" {
  summary = "A MariaDB instance with its databases and backups"
  kind    = "database"
  tier    = "critical"
  docs    = "https://registry.terraform.io/providers/tencentcloudstack/tencentcloud/latest/docs/resources/mariadb_hour_db_instance"
}

stateful "tencentcloud_mariadb_instance" {
  summary = "A MariaDB instance with its databases and backups"
  kind    = "database"
  tier    = "critical"
  docs    = "https://registry.terraform.io/providers/tencentcloudstack/tencentcloud/latest/docs/resources/mariadb_instance"
}

stateful "tencentcloud_mongodb_instance" {
  summary = "A MongoDB instance with its databases and backups"
  kind    = "database"
  tier    = "critical"
  docs    = "https://registry.terraform.io/providers/tencentcloudstack/tencentcloud/latest/docs/resources/mongodb_instance"
}

stateful "tencentcloud_mongodb_sharding_instance" {
  summary = "A sharded MongoDB instance with its databases and backups"
  kind    = "database"
  tier    = "critical"
  docs    = "https://registry.terraform.io/providers/tencentcloudstack/tencentcloud/latest/docs/resources/mongodb_sharding_instance"
}

stateful "tencentcloud_mongodb_standby_instance" {
  summary = "A standby MongoDB instance"
  kind    = "database"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/tencentcloudstack/tencentcloud/latest/docs/resources/mongodb_standby_instance"
}

stateful "tencentcloud_mysql_account" {
  summary = "A database account and what was granted to it"
  kind    = "identity"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/tencentcloudstack/tencentcloud/latest/docs/resources/mysql_account"
}

stateful "tencentcloud_mysql_database" {
  summary = "A database of an instance with its tables"
  kind    = "database"
  tier    = "critical"
  docs    = "https://registry.terraform.io/providers/tencentcloudstack/tencentcloud/latest/docs/resources/mysql_database"
}

stateful "tencentcloud_mysql_dr_instance" {
  summary = "A MySQL instance for recovery in another region"
  kind    = "database"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/tencentcloudstack/tencentcloud/latest/docs/resources/mysql_dr_instance"

  hazard "force_delete" {
    unsafe  = ["true"]
    default = "false"
    because = "the instance is deleted for good instead of being moved to the recycle bin"
  }
}

stateful "tencentcloud_mysql_instance" {
  summary = "A MySQL instance with its databases and backups"
  kind    = "database"
  tier    = "critical"
  docs    = "https://registry.terraform.io/providers/tencentcloudstack/tencentcloud/latest/docs/resources/mysql_instance"

  protection "destroy_protect" {
    safe        = ["on"]
    enforced_by = "service"
  }

  hazard "force_delete" {
    unsafe  = ["true"]
    default = "false"
    because = "the instance is deleted for good instead of being moved to the recycle bin"
  }

  guard "tencentcloud_mysql_backup_policy" {
    reference   = "mysql_id"
    protects    = "recovery"
    enforced_by = "service"
  }
}

stateful "tencentcloud_postgresql_account" {
  summary = "A database account and what was granted to it"
  kind    = "identity"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/tencentcloudstack/tencentcloud/latest/docs/resources/postgresql_account"
}

stateful "tencentcloud_postgresql_clone_db_instance" {
  summary = "A PostgreSQL instance with its databases and backups"
  kind    = "database"
  tier    = "critical"
  docs    = "https://registry.terraform.io/providers/tencentcloudstack/tencentcloud/latest/docs/resources/postgresql_clone_db_instance"

  protection "deletion_protection" {
    safe        = ["true"]
    enforced_by = "service"
  }
}

stateful "tencentcloud_postgresql_database" {
  summary = "A database of an instance with its tables"
  kind    = "database"
  tier    = "critical"
  docs    = "https://registry.terraform.io/providers/tencentcloudstack/tencentcloud/latest/docs/resources/postgresql_database"
}

stateful "tencentcloud_postgresql_instance" {
  summary = "A PostgreSQL instance with its databases and backups"
  kind    = "database"
  tier    = "critical"
  docs    = "https://registry.terraform.io/providers/tencentcloudstack/tencentcloud/latest/docs/resources/postgresql_instance"

  protection "delete_protection" {
    safe        = ["true"]
    default     = "false"
    enforced_by = "service"
  }
}

stateful "tencentcloud_redis_instance" {
  summary = "A Redis instance and what is kept in it"
  kind    = "cache"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/tencentcloudstack/tencentcloud/latest/docs/resources/redis_instance"

  hazard "force_delete" {
    unsafe  = ["true"]
    default = "false"
    because = "the instance is deleted for good instead of being moved to the recycle bin"
  }
}

stateful "tencentcloud_sqlserver_account" {
  summary = "A database account and what was granted to it"
  kind    = "identity"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/tencentcloudstack/tencentcloud/latest/docs/resources/sqlserver_account"
}

stateful "tencentcloud_sqlserver_basic_instance" {
  summary = "A SQL Server instance with its databases and backups"
  kind    = "database"
  tier    = "critical"
  docs    = "https://registry.terraform.io/providers/tencentcloudstack/tencentcloud/latest/docs/resources/sqlserver_basic_instance"
}

stateful "tencentcloud_sqlserver_business_intelligence_instance" {
  summary = "A reporting server with its reports"
  kind    = "database"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/tencentcloudstack/tencentcloud/latest/docs/resources/sqlserver_business_intelligence_instance"
}

stateful "tencentcloud_sqlserver_db" {
  summary = "A database of an instance with its tables"
  kind    = "database"
  tier    = "critical"
  docs    = "https://registry.terraform.io/providers/tencentcloudstack/tencentcloud/latest/docs/resources/sqlserver_db"
}

stateful "tencentcloud_sqlserver_general_cloud_instance" {
  summary = "A SQL Server instance with its databases and backups"
  kind    = "database"
  tier    = "critical"
  docs    = "https://registry.terraform.io/providers/tencentcloudstack/tencentcloud/latest/docs/resources/sqlserver_general_cloud_instance"
}

stateful "tencentcloud_sqlserver_instance" {
  summary = "A SQL Server instance with its databases and backups"
  kind    = "database"
  tier    = "critical"
  docs    = "https://registry.terraform.io/providers/tencentcloudstack/tencentcloud/latest/docs/resources/sqlserver_instance"
}

stateful "tencentcloud_tdcpg_cluster" {
  summary = "A TDSQL-C PostgreSQL cluster with its databases and backups"
  kind    = "database"
  tier    = "critical"
  docs    = "https://registry.terraform.io/providers/tencentcloudstack/tencentcloud/latest/docs/resources/tdcpg_cluster"
}
