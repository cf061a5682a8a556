stateful "yandex_mdb_mysql_cluster" {
  summary = "A MySQL cluster with its databases"
  kind    = "database"
  tier    = "critical"
  docs    = "https://registry.terraform.io/providers/yandex-cloud/yandex/latest/docs/resources/mdb_mysql_cluster"

  protection "deletion_protection" {
    safe        = ["true"]
    default     = "false"
    enforced_by = "service"
  }

  recovery "backup_retain_period_days" {
    weaker = "lower"
  }
}

stateful "yandex_mdb_mysql_cluster_beta" {
  same_as = "yandex_mdb_mysql_cluster_v2"
  until   = "0.140.0"
}

stateful "yandex_mdb_mysql_cluster_v2" {
  summary = "A MySQL cluster with its databases"
  kind    = "database"
  tier    = "critical"
  docs    = "https://registry.terraform.io/providers/yandex-cloud/yandex/latest/docs/resources/mdb_mysql_cluster_v2"

  protection "deletion_protection" {
    safe        = ["true"]
    default     = "false"
    enforced_by = "service"
  }

  recovery "backup_retain_period_days" {
    weaker = "lower"
  }
}

stateful "yandex_mdb_mysql_database" {
  summary = "A database of a cluster with its tables"
  kind    = "database"
  tier    = "critical"
  docs    = "https://registry.terraform.io/providers/yandex-cloud/yandex/latest/docs/resources/mdb_mysql_database"
}

stateful "yandex_mdb_mysql_database_v2" {
  summary = "A database of a cluster with its tables"
  kind    = "database"
  tier    = "critical"
  docs    = "https://registry.terraform.io/providers/yandex-cloud/yandex/latest/docs/resources/mdb_mysql_database_v2"

  protection "deletion_protection_mode" {
    safe        = ["DELETION_PROTECTION_MODE_ENABLED"]
    default     = "DELETION_PROTECTION_MODE_DISABLED"
    enforced_by = "service"
    note        = "DELETION_PROTECTION_MODE_INHERITED protects only if the cluster is protected"
  }
}

stateful "yandex_mdb_mysql_user" {
  summary = "A database user and what was granted to it"
  kind    = "identity"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/yandex-cloud/yandex/latest/docs/resources/mdb_mysql_user"
}

stateful "yandex_mdb_mysql_user_v2" {
  summary = "A database user and what was granted to it"
  kind    = "identity"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/yandex-cloud/yandex/latest/docs/resources/mdb_mysql_user_v2"

  protection "deletion_protection_mode" {
    safe        = ["DELETION_PROTECTION_MODE_ENABLED"]
    enforced_by = "service"
    note        = "DELETION_PROTECTION_MODE_INHERITED protects only if the cluster is protected"
  }
}

stateful "yandex_mdb_postgresql_cluster" {
  summary = "A PostgreSQL cluster with its databases"
  kind    = "database"
  tier    = "critical"
  docs    = "https://registry.terraform.io/providers/yandex-cloud/yandex/latest/docs/resources/mdb_postgresql_cluster"

  protection "deletion_protection" {
    safe        = ["true"]
    default     = "false"
    enforced_by = "service"
  }

  recovery "config.backup_retain_period_days" {
    weaker = "lower"
  }
}

stateful "yandex_mdb_postgresql_cluster_beta" {
  same_as = "yandex_mdb_postgresql_cluster_v2"
  until   = "0.140.0"
}

stateful "yandex_mdb_postgresql_cluster_v2" {
  summary = "A PostgreSQL cluster with its databases"
  kind    = "database"
  tier    = "critical"
  docs    = "https://registry.terraform.io/providers/yandex-cloud/yandex/latest/docs/resources/mdb_postgresql_cluster_v2"

  protection "deletion_protection" {
    safe        = ["true"]
    default     = "false"
    enforced_by = "service"
  }

  recovery "config.backup_retain_period_days" {
    weaker = "lower"
  }
}

stateful "yandex_mdb_postgresql_database" {
  summary = "A database of a cluster with its tables"
  kind    = "database"
  tier    = "critical"
  docs    = "https://registry.terraform.io/providers/yandex-cloud/yandex/latest/docs/resources/mdb_postgresql_database"

  protection "deletion_protection" {
    safe        = ["true"]
    default     = "unspecified"
    enforced_by = "service"
    note        = "unspecified protects only if the cluster is protected"
  }
}

stateful "yandex_mdb_postgresql_user" {
  summary = "A database user and what was granted to it"
  kind    = "identity"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/yandex-cloud/yandex/latest/docs/resources/mdb_postgresql_user"

  protection "deletion_protection" {
    safe        = ["true"]
    default     = "unspecified"
    enforced_by = "service"
    note        = "unspecified protects only if the cluster is protected"
  }
}

stateful "yandex_mdb_sharded_postgresql_cluster" {
  summary = "A cluster over several PostgreSQL clusters, and how the data are spread"
  kind    = "database"
  tier    = "critical"
  docs    = "https://registry.terraform.io/providers/yandex-cloud/yandex/latest/docs/resources/mdb_sharded_postgresql_cluster"

  protection "deletion_protection" {
    safe        = ["true"]
    default     = "false"
    enforced_by = "service"
  }

  recovery "config.backup_retain_period_days" {
    weaker = "lower"
  }
}

stateful "yandex_mdb_sharded_postgresql_database" {
  summary = "A database that is spread over several clusters"
  kind    = "database"
  tier    = "critical"
  docs    = "https://registry.terraform.io/providers/yandex-cloud/yandex/latest/docs/resources/mdb_sharded_postgresql_database"
}

stateful "yandex_mdb_sharded_postgresql_shard" {
  summary = "A shard and what it holds of the databases"
  kind    = "database"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/yandex-cloud/yandex/latest/docs/resources/mdb_sharded_postgresql_shard"
}

stateful "yandex_mdb_sharded_postgresql_user" {
  summary = "A database user and what was granted to it"
  kind    = "identity"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/yandex-cloud/yandex/latest/docs/resources/mdb_sharded_postgresql_user"
}
