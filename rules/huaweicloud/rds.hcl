stateful "huaweicloud_rds_account" {
  same_as = "huaweicloud_rds_mysql_account"
}

stateful "huaweicloud_rds_backup" {
  summary = "A backup of a database instance"
  kind    = "backup"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/huaweicloud/huaweicloud/latest/docs/resources/rds_backup"
}

stateful "huaweicloud_rds_cross_region_backup_strategy" {
  summary = "The copying of backups to another region, without which none go there until it is back"
  kind    = "backup"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/huaweicloud/huaweicloud/latest/docs/resources/rds_cross_region_backup_strategy"
}

stateful "huaweicloud_rds_database" {
  same_as = "huaweicloud_rds_mysql_database"
}

stateful "huaweicloud_rds_instance" {
  summary = "A database instance with its databases and automatic backups"
  kind    = "database"
  tier    = "critical"
  docs    = "https://registry.terraform.io/providers/huaweicloud/huaweicloud/latest/docs/resources/rds_instance"

  recovery "backup_strategy.keep_days" {
    weaker = "lower"
  }

  recovery "delete_backup_selection" {
    weaker = "off"
    safe   = ["true"]
  }
}

stateful "huaweicloud_rds_instance_v3" {
  same_as = "huaweicloud_rds_instance"
}

stateful "huaweicloud_rds_mysql_account" {
  summary = "A database account and what was granted to it"
  kind    = "identity"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/huaweicloud/huaweicloud/latest/docs/resources/rds_mysql_account"
}

stateful "huaweicloud_rds_mysql_database" {
  summary = "A database of an instance with its tables"
  kind    = "database"
  tier    = "critical"
  docs    = "https://registry.terraform.io/providers/huaweicloud/huaweicloud/latest/docs/resources/rds_mysql_database"
}

stateful "huaweicloud_rds_pg_account" {
  summary = "A database account and what was granted to it"
  kind    = "identity"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/huaweicloud/huaweicloud/latest/docs/resources/rds_pg_account"
}

stateful "huaweicloud_rds_pg_database" {
  summary = "A database of an instance with its tables"
  kind    = "database"
  tier    = "critical"
  docs    = "https://registry.terraform.io/providers/huaweicloud/huaweicloud/latest/docs/resources/rds_pg_database"
}

stateful "huaweicloud_rds_pg_schema" {
  summary = "A schema of a database with its tables"
  kind    = "database"
  tier    = "critical"
  docs    = "https://registry.terraform.io/providers/huaweicloud/huaweicloud/latest/docs/resources/rds_pg_schema"
}

stateful "huaweicloud_rds_publication" {
  summary = "A publication that other databases copy from"
  kind    = "other"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/huaweicloud/huaweicloud/latest/docs/resources/rds_publication"
}

stateful "huaweicloud_rds_sqlserver_account" {
  summary = "A database account and what was granted to it"
  kind    = "identity"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/huaweicloud/huaweicloud/latest/docs/resources/rds_sqlserver_account"
}

stateful "huaweicloud_rds_sqlserver_database" {
  summary = "A database of an instance with its tables"
  kind    = "database"
  tier    = "critical"
  docs    = "https://registry.terraform.io/providers/huaweicloud/huaweicloud/latest/docs/resources/rds_sqlserver_database"
}
