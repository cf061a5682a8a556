stateful "awscc_rds_custom_db_engine_version" {
  summary = "A custom database engine version and its installation image"
  kind    = "registry"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/hashicorp/awscc/latest/docs/resources/rds_custom_db_engine_version"

  iam {
    destroy = ["rds:DeleteCustomDBEngineVersion"]
    disarm  = ["rds:ModifyCustomDBEngineVersion"]
  }
}

stateful "awscc_rds_db_cluster" {
  summary = "An Aurora or Multi-AZ database cluster and its automated backups"
  kind    = "database"
  tier    = "critical"
  docs    = "https://registry.terraform.io/providers/hashicorp/awscc/latest/docs/resources/rds_db_cluster"

  protection "deletion_protection" {
    safe        = ["true"]
    default     = "false"
    enforced_by = "service"
  }

  recovery "backup_retention_period" {
    weaker  = "lower"
    default = "1"
  }

  recovery "backtrack_window" {
    weaker  = "lower"
    default = "0"
  }

  recovery "delete_automated_backups" {
    weaker  = "off"
    safe    = ["false"]
    default = "true"
  }

  guard "awscc_backup_backup_selection" {
    reference   = "backup_selection.resources"
    protects    = "recovery"
    enforced_by = "service"
  }

  iam {
    destroy = ["rds:DeleteDBCluster"]
    disarm  = ["rds:ModifyDBCluster", "rds:DeleteDBClusterAutomatedBackup"]
  }
}

stateful "awscc_rds_db_instance" {
  summary = "A relational database and its automated backups"
  kind    = "database"
  tier    = "critical"
  docs    = "https://registry.terraform.io/providers/hashicorp/awscc/latest/docs/resources/rds_db_instance"

  protection "deletion_protection" {
    safe        = ["true"]
    default     = "false"
    enforced_by = "service"
    note        = "It does not count for a member of an Aurora cluster"
  }

  recovery "backup_retention_period" {
    weaker  = "lower"
    default = "1"
  }

  recovery "automatic_backup_replication_retention_period" {
    weaker = "lower"
  }

  recovery "delete_automated_backups" {
    weaker  = "off"
    safe    = ["false"]
    default = "true"
  }

  guard "awscc_backup_backup_selection" {
    reference   = "backup_selection.resources"
    protects    = "recovery"
    enforced_by = "service"
  }

  iam {
    destroy = ["rds:DeleteDBInstance"]
    disarm  = ["rds:ModifyDBInstance", "rds:DeleteDBInstanceAutomatedBackup"]
  }
}

stateful "awscc_rds_db_shard_group" {
  summary = "The shards of an Aurora Limitless database"
  kind    = "database"
  tier    = "critical"
  docs    = "https://registry.terraform.io/providers/hashicorp/awscc/latest/docs/resources/rds_db_shard_group"

  iam {
    destroy = ["rds:DeleteDBShardGroup"]
    disarm  = ["rds:ModifyDBShardGroup"]
  }
}

stateful "awscc_rds_global_cluster" {
  summary = "The replication of an Aurora database between regions, whose clusters stay"
  kind    = "database"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/hashicorp/awscc/latest/docs/resources/rds_global_cluster"

  protection "deletion_protection" {
    safe        = ["true"]
    enforced_by = "service"
  }

  iam {
    destroy = ["rds:DeleteGlobalCluster", "rds:RemoveFromGlobalCluster"]
    disarm  = ["rds:ModifyGlobalCluster"]
  }
}
