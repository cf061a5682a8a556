stateful "upcloud_managed_database_logical_database" {
  summary = "A database of a service with its tables"
  kind    = "database"
  tier    = "critical"
  docs    = "https://registry.terraform.io/providers/UpCloudLtd/upcloud/latest/docs/resources/managed_database_logical_database"
}

stateful "upcloud_managed_database_mysql" {
  summary = "A MySQL service with its databases and backups"
  kind    = "database"
  tier    = "critical"
  docs    = "https://registry.terraform.io/providers/UpCloudLtd/upcloud/latest/docs/resources/managed_database_mysql"

  protection "termination_protection" {
    safe        = ["true"]
    default     = "false"
    enforced_by = "service"
  }
}

stateful "upcloud_managed_database_opensearch" {
  summary = "A search service with its indexes"
  kind    = "search"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/UpCloudLtd/upcloud/latest/docs/resources/managed_database_opensearch"

  protection "termination_protection" {
    safe        = ["true"]
    default     = "false"
    enforced_by = "service"
  }
}

stateful "upcloud_managed_database_postgresql" {
  summary = "A PostgreSQL service with its databases and backups"
  kind    = "database"
  tier    = "critical"
  docs    = "https://registry.terraform.io/providers/UpCloudLtd/upcloud/latest/docs/resources/managed_database_postgresql"

  protection "termination_protection" {
    safe        = ["true"]
    default     = "false"
    enforced_by = "service"
  }

  recovery "properties.backup_retention_days" {
    weaker = "lower"
  }
}

stateful "upcloud_managed_database_redis" {
  summary = "A Redis service and what is kept in it"
  kind    = "cache"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/UpCloudLtd/upcloud/5.30.0/docs/resources/managed_database_redis"
  until   = "5.31.0"

  protection "termination_protection" {
    safe        = ["true"]
    default     = "false"
    enforced_by = "service"
  }
}

stateful "upcloud_managed_database_user" {
  summary = "A database user, who may have rights given in the database"
  kind    = "identity"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/UpCloudLtd/upcloud/latest/docs/resources/managed_database_user"
}

stateful "upcloud_managed_database_valkey" {
  summary = "A Valkey service and what is kept in it"
  kind    = "cache"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/UpCloudLtd/upcloud/latest/docs/resources/managed_database_valkey"

  protection "termination_protection" {
    safe        = ["true"]
    default     = "false"
    enforced_by = "service"
  }

  hazard "properties.valkey_persistence" {
    unsafe  = ["off"]
    because = "no dumps or backups of the data are made"
  }
}
