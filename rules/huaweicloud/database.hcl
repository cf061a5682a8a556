stateful "huaweicloud_dcs_backup" {
  summary = "A backup of a Redis instance"
  kind    = "backup"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/huaweicloud/huaweicloud/latest/docs/resources/dcs_backup"
}

stateful "huaweicloud_dcs_instance" {
  summary = "A Redis or Memcached instance and what is kept in it"
  kind    = "cache"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/huaweicloud/huaweicloud/latest/docs/resources/dcs_instance"
}

stateful "huaweicloud_dcs_instance_v1" {
  same_as = "huaweicloud_dcs_instance"
}

stateful "huaweicloud_ddm_account" {
  summary = "A database account and what was granted to it"
  kind    = "identity"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/huaweicloud/huaweicloud/latest/docs/resources/ddm_account"
}

stateful "huaweicloud_ddm_instance" {
  summary = "A database middleware instance with its schemas"
  kind    = "database"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/huaweicloud/huaweicloud/latest/docs/resources/ddm_instance"

  hazard "delete_rds_data" {
    unsafe  = ["true"]
    because = "the data in the database instances below are deleted too"
  }
}

stateful "huaweicloud_ddm_schema" {
  summary = "A schema over several database instances"
  kind    = "database"
  tier    = "critical"
  docs    = "https://registry.terraform.io/providers/huaweicloud/huaweicloud/latest/docs/resources/ddm_schema"

  hazard "delete_rds_data" {
    unsafe  = ["true"]
    because = "the data in the database instances below are deleted too"
  }
}

stateful "huaweicloud_dds_backup" {
  summary = "A backup of a document database"
  kind    = "backup"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/huaweicloud/huaweicloud/latest/docs/resources/dds_backup"
}

stateful "huaweicloud_dds_database_user" {
  summary = "A database user and what was granted to it"
  kind    = "identity"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/huaweicloud/huaweicloud/latest/docs/resources/dds_database_user"
}

stateful "huaweicloud_dds_instance" {
  summary = "A document database instance with its databases and backups"
  kind    = "database"
  tier    = "critical"
  docs    = "https://registry.terraform.io/providers/huaweicloud/huaweicloud/latest/docs/resources/dds_instance"

  recovery "backup_strategy.keep_days" {
    weaker = "lower"
  }
}

stateful "huaweicloud_dds_instance_v3" {
  same_as = "huaweicloud_dds_instance"
}

stateful "huaweicloud_gaussdb_backup" {
  summary = "A backup of a GaussDB instance"
  kind    = "backup"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/huaweicloud/huaweicloud/latest/docs/resources/gaussdb_backup"
}

stateful "huaweicloud_gaussdb_cassandra_instance" {
  summary = "A Cassandra instance with its tables and backups"
  kind    = "database"
  tier    = "critical"
  docs    = "https://registry.terraform.io/providers/huaweicloud/huaweicloud/latest/docs/resources/gaussdb_cassandra_instance"

  recovery "backup_strategy.keep_days" {
    weaker = "lower"
  }
}

stateful "huaweicloud_gaussdb_database" {
  summary = "A database of an instance with its tables"
  kind    = "database"
  tier    = "critical"
  docs    = "https://registry.terraform.io/providers/huaweicloud/huaweicloud/latest/docs/resources/gaussdb_database"
}

stateful "huaweicloud_gaussdb_influx_instance" {
  summary = "A time series database instance with its databases and backups"
  kind    = "database"
  tier    = "critical"
  docs    = "https://registry.terraform.io/providers/huaweicloud/huaweicloud/latest/docs/resources/gaussdb_influx_instance"

  recovery "backup_strategy.keep_days" {
    weaker = "lower"
  }
}

stateful "huaweicloud_gaussdb_instance" {
  summary = "A GaussDB instance with its databases and backups"
  kind    = "database"
  tier    = "critical"
  docs    = "https://registry.terraform.io/providers/huaweicloud/huaweicloud/latest/docs/resources/gaussdb_instance"

  recovery "backup_strategy.keep_days" {
    weaker = "lower"
  }
}

stateful "huaweicloud_gaussdb_mongo_instance" {
  summary = "A document database instance with its databases and backups"
  kind    = "database"
  tier    = "critical"
  docs    = "https://registry.terraform.io/providers/huaweicloud/huaweicloud/latest/docs/resources/gaussdb_mongo_instance"

  recovery "backup_strategy.keep_days" {
    weaker = "lower"
  }
}

stateful "huaweicloud_gaussdb_mysql_account" {
  same_as = "huaweicloud_taurusdb_account"
}

stateful "huaweicloud_gaussdb_mysql_backup" {
  same_as = "huaweicloud_taurusdb_backup"
}

stateful "huaweicloud_gaussdb_mysql_database" {
  same_as = "huaweicloud_taurusdb_database"
}

stateful "huaweicloud_gaussdb_mysql_instance" {
  same_as = "huaweicloud_taurusdb_instance"
}

stateful "huaweicloud_gaussdb_opengauss_backup" {
  same_as = "huaweicloud_gaussdb_backup"
}

stateful "huaweicloud_gaussdb_opengauss_database" {
  same_as = "huaweicloud_gaussdb_database"
}

stateful "huaweicloud_gaussdb_opengauss_instance" {
  same_as = "huaweicloud_gaussdb_instance"
}

stateful "huaweicloud_gaussdb_redis_instance" {
  summary = "A durable Redis instance with its keys and backups"
  kind    = "database"
  tier    = "critical"
  docs    = "https://registry.terraform.io/providers/huaweicloud/huaweicloud/latest/docs/resources/gaussdb_redis_instance"

  recovery "backup_strategy.keep_days" {
    weaker = "lower"
  }
}

stateful "huaweicloud_gaussdb_schema" {
  summary = "A schema of a database with its tables"
  kind    = "database"
  tier    = "critical"
  docs    = "https://registry.terraform.io/providers/huaweicloud/huaweicloud/latest/docs/resources/gaussdb_schema"
}

stateful "huaweicloud_geminidb_account" {
  summary = "A database account and what was granted to it"
  kind    = "identity"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/huaweicloud/huaweicloud/latest/docs/resources/geminidb_account"
}

stateful "huaweicloud_geminidb_backup" {
  summary = "A backup of a GeminiDB instance"
  kind    = "backup"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/huaweicloud/huaweicloud/latest/docs/resources/geminidb_backup"
}

stateful "huaweicloud_geminidb_instance" {
  summary = "A GeminiDB instance with its databases and backups"
  kind    = "database"
  tier    = "critical"
  docs    = "https://registry.terraform.io/providers/huaweicloud/huaweicloud/latest/docs/resources/geminidb_instance"

  recovery "backup_strategy.keep_days" {
    weaker = "lower"
  }
}

stateful "huaweicloud_taurusdb_account" {
  summary = "A database account and what was granted to it"
  kind    = "identity"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/huaweicloud/huaweicloud/latest/docs/resources/taurusdb_account"
}

stateful "huaweicloud_taurusdb_backup" {
  summary = "A backup of a TaurusDB instance"
  kind    = "backup"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/huaweicloud/huaweicloud/latest/docs/resources/taurusdb_backup"
}

stateful "huaweicloud_taurusdb_database" {
  summary = "A database of an instance with its tables"
  kind    = "database"
  tier    = "critical"
  docs    = "https://registry.terraform.io/providers/huaweicloud/huaweicloud/latest/docs/resources/taurusdb_database"
}

stateful "huaweicloud_taurusdb_htap_starrocks_instance" {
  summary = "An analytical copy of a database instance"
  kind    = "warehouse"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/huaweicloud/huaweicloud/latest/docs/resources/taurusdb_htap_starrocks_instance"
}

stateful "huaweicloud_taurusdb_instance" {
  summary = "A TaurusDB instance with its databases and backups"
  kind    = "database"
  tier    = "critical"
  docs    = "https://registry.terraform.io/providers/huaweicloud/huaweicloud/latest/docs/resources/taurusdb_instance"

  recovery "backup_strategy.keep_days" {
    weaker = "lower"
  }
}
