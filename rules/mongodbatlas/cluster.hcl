stateful "mongodbatlas_advanced_cluster" {
  summary = "An Atlas cluster with its databases and backups"
  kind    = "database"
  tier    = "critical"
  docs    = "https://registry.terraform.io/providers/mongodb/mongodbatlas/latest/docs/resources/advanced_cluster"

  protection "termination_protection_enabled" {
    safe        = ["true"]
    default     = "false"
    enforced_by = "service"
  }

  recovery "backup_enabled" {
    weaker  = "off"
    safe    = ["true"]
    default = "false"
  }

  recovery "pit_enabled" {
    weaker = "off"
    safe   = ["true"]
  }

  recovery "retain_backups_enabled" {
    weaker = "off"
    safe   = ["true"]
    since  = "1.10.0"
  }

  guard "mongodbatlas_cloud_backup_schedule" {
    reference   = "cluster_name"
    protects    = "recovery"
    enforced_by = "service"
  }
}

stateful "mongodbatlas_cluster" {
  summary = "An Atlas cluster with its databases and backups"
  kind    = "database"
  tier    = "critical"
  docs    = "https://registry.terraform.io/providers/mongodb/mongodbatlas/latest/docs/resources/cluster"

  protection "termination_protection_enabled" {
    safe        = ["true"]
    default     = "false"
    enforced_by = "service"
  }

  recovery "cloud_backup" {
    weaker  = "off"
    safe    = ["true"]
    default = "false"
  }

  recovery "pit_enabled" {
    weaker = "off"
    safe   = ["true"]
  }

  recovery "retain_backups_enabled" {
    weaker = "off"
    safe   = ["true"]
    since  = "1.10.0"
  }

  guard "mongodbatlas_cloud_backup_schedule" {
    reference   = "cluster_name"
    protects    = "recovery"
    enforced_by = "service"
  }
}

stateful "mongodbatlas_flex_cluster" {
  summary = "A Flex cluster with its databases and backups"
  kind    = "database"
  tier    = "critical"
  docs    = "https://registry.terraform.io/providers/mongodb/mongodbatlas/latest/docs/resources/flex_cluster"

  protection "termination_protection_enabled" {
    safe        = ["true"]
    default     = "false"
    enforced_by = "service"
  }
}

stateful "mongodbatlas_online_archive" {
  summary = "The rule that archives documents, and the archive it made"
  kind    = "database"
  tier    = "critical"
  docs    = "https://registry.terraform.io/providers/mongodb/mongodbatlas/latest/docs/resources/online_archive"
}

stateful "mongodbatlas_serverless_instance" {
  summary = "A serverless instance with its databases and backups"
  kind    = "database"
  tier    = "critical"
  docs    = "https://registry.terraform.io/providers/mongodb/mongodbatlas/latest/docs/resources/serverless_instance"

  protection "termination_protection_enabled" {
    safe        = ["true"]
    default     = "false"
    enforced_by = "service"
  }

  recovery "continuous_backup_enabled" {
    weaker  = "off"
    safe    = ["true"]
    default = "false"
  }
}
