stateful "alicloud_db_database" {
  summary = "A database of an RDS instance with its tables"
  kind    = "database"
  tier    = "critical"
  docs    = "https://registry.terraform.io/providers/aliyun/alicloud/latest/docs/resources/db_database"
}

stateful "alicloud_db_instance" {
  summary = "An RDS instance with its databases and its backups"
  kind    = "database"
  tier    = "critical"
  docs    = "https://registry.terraform.io/providers/aliyun/alicloud/latest/docs/resources/db_instance"

  protection "deletion_protection" {
    safe        = ["true"]
    default     = "false"
    enforced_by = "service"
    since       = "1.165.0"
    note        = "Only for an instance that is paid for by use or serverless"
  }

  recovery "released_keep_policy" {
    weaker = "off"
    safe   = ["All", "Lastest"]
  }
}

stateful "alicloud_rds_clone_db_instance" {
  summary = "An RDS instance cloned from another, with its databases"
  kind    = "database"
  tier    = "critical"
  docs    = "https://registry.terraform.io/providers/aliyun/alicloud/latest/docs/resources/rds_clone_db_instance"

  protection "deletion_protection" {
    safe        = ["true"]
    enforced_by = "service"
    since       = "1.167.0"
    note        = "Only for an instance that is paid for by use or serverless"
  }

  recovery "released_keep_policy" {
    weaker = "off"
    safe   = ["All", "Lastest"]
  }
}

stateful "alicloud_rds_upgrade_db_instance" {
  summary = "An RDS instance of a newer version, with its databases"
  kind    = "database"
  tier    = "critical"
  docs    = "https://registry.terraform.io/providers/aliyun/alicloud/latest/docs/resources/rds_upgrade_db_instance"

  protection "deletion_protection" {
    safe        = ["true"]
    enforced_by = "service"
    since       = "1.167.0"
    note        = "Only for an instance that is paid for by use or serverless"
  }

  recovery "released_keep_policy" {
    weaker = "off"
    safe   = ["All", "Lastest"]
  }
}
