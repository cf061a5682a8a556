stateful "alicloud_db_backup_policy" {
  summary = "The settings by which backups are kept, of which only seven days are left"
  kind    = "backup"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/aliyun/alicloud/latest/docs/resources/db_backup_policy"

  recovery "backup_retention_period" {
    weaker  = "lower"
    default = "7"
  }

  recovery "enable_backup_log" {
    weaker = "off"
    safe   = ["true"]
  }

  recovery "log_backup_retention_period" {
    weaker = "lower"
  }

  recovery "released_keep_policy" {
    weaker = "off"
    safe   = ["All", "Lastest"]
  }
}

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

  hazard "force_delete" {
    unsafe  = ["true"]
    default = "false"
    because = "an instance that is paid in advance is deleted before its time is over"
    since   = "1.287.0"
  }

  recovery "released_keep_policy" {
    weaker = "off"
    safe   = ["All", "Lastest"]
  }

  guard "alicloud_db_backup_policy" {
    reference   = "instance_id"
    protects    = "recovery"
    enforced_by = "service"
  }

  guard "alicloud_rds_instance_cross_backup_policy" {
    reference   = "instance_id"
    protects    = "recovery"
    enforced_by = "service"
  }
}

stateful "alicloud_rds_ai_instance" {
  summary = "A Supabase application with its settings, users and files"
  kind    = "instance"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/aliyun/alicloud/latest/docs/resources/rds_ai_instance"
}

stateful "alicloud_rds_backup" {
  summary = "A backup of an RDS instance"
  kind    = "backup"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/aliyun/alicloud/latest/docs/resources/rds_backup"

  recovery "backup_retention_period" {
    weaker    = "lower"
    unlimited = "-1"
    since     = "1.273.0"
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

  guard "alicloud_db_backup_policy" {
    reference   = "instance_id"
    protects    = "recovery"
    enforced_by = "service"
  }

  guard "alicloud_rds_instance_cross_backup_policy" {
    reference   = "instance_id"
    protects    = "recovery"
    enforced_by = "service"
  }
}

stateful "alicloud_rds_custom" {
  summary = "A database host with its system disk"
  kind    = "instance"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/aliyun/alicloud/latest/docs/resources/rds_custom"

  hazard "force" {
    unsafe  = ["true"]
    because = "the host is released while it runs"
  }
}

stateful "alicloud_rds_custom_disk" {
  summary = "A disk of a database host and its data"
  kind    = "disk"
  tier    = "critical"
  docs    = "https://registry.terraform.io/providers/aliyun/alicloud/latest/docs/resources/rds_custom_disk"

  hazard "delete_with_instance" {
    unsafe  = ["true"]
    because = "the disk is deleted with the host it is attached to"
    since   = "1.283.0"
  }
}

stateful "alicloud_rds_ddr_instance" {
  summary = "An RDS instance made of the backups of another region"
  kind    = "database"
  tier    = "critical"
  docs    = "https://registry.terraform.io/providers/aliyun/alicloud/latest/docs/resources/rds_ddr_instance"

  protection "deletion_protection" {
    safe        = ["true"]
    enforced_by = "service"
    note        = "Only for an instance that is paid for by use"
  }

  recovery "released_keep_policy" {
    weaker = "off"
    safe   = ["All", "Lastest"]
  }

  guard "alicloud_db_backup_policy" {
    reference   = "instance_id"
    protects    = "recovery"
    enforced_by = "service"
  }

  guard "alicloud_rds_instance_cross_backup_policy" {
    reference   = "instance_id"
    protects    = "recovery"
    enforced_by = "service"
  }
}

stateful "alicloud_rds_instance_cross_backup_policy" {
  summary = "A policy, without which no more backups go to another region"
  kind    = "backup"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/aliyun/alicloud/latest/docs/resources/rds_instance_cross_backup_policy"

  recovery "retention" {
    weaker  = "lower"
    default = "7"
  }

  recovery "log_backup_enabled" {
    weaker = "off"
    safe   = ["Enable"]
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

  guard "alicloud_db_backup_policy" {
    reference   = "instance_id"
    protects    = "recovery"
    enforced_by = "service"
  }

  guard "alicloud_rds_instance_cross_backup_policy" {
    reference   = "instance_id"
    protects    = "recovery"
    enforced_by = "service"
  }
}
