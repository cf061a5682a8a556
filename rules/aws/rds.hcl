stateful "aws_db_cluster_snapshot" {
  summary = "A manual snapshot of a database cluster"
  kind    = "snapshot"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/db_cluster_snapshot"

  iam {
    destroy = ["rds:DeleteDBClusterSnapshot"]
  }
}

stateful "aws_db_instance" {
  summary = "A relational database and its automated backups"
  kind    = "database"
  tier    = "critical"
  docs    = "https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/db_instance"

  protection "deletion_protection" {
    safe        = ["true"]
    default     = "false"
    enforced_by = "service"
    note        = "With apply_immediately the provider lifts a protection that Terraform does not know of"
  }

  hazard "skip_final_snapshot" {
    unsafe  = ["true"]
    default = "false"
    because = "the database is deleted without a last snapshot"
    unless  = "replicate_source_db"
  }

  recovery "backup_retention_period" {
    weaker  = "lower"
    default = "0"
  }

  recovery "delete_automated_backups" {
    weaker = "off"
    safe   = ["false"]
  }

  guard "aws_db_instance_automated_backups_replication" {
    reference   = "source_db_instance_arn"
    protects    = "recovery"
    enforced_by = "service"
  }

  guard "aws_backup_selection" {
    reference   = "resources"
    protects    = "recovery"
    enforced_by = "service"
  }

  iam {
    destroy = ["rds:DeleteDBInstance"]
    disarm  = ["rds:ModifyDBInstance", "rds:DeleteDBInstanceAutomatedBackup"]
  }
}

stateful "aws_db_instance_automated_backups_replication" {
  summary = "The copying of automated backups to another region, without which none go there until it is back"
  kind    = "backup"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/db_instance_automated_backups_replication"

  recovery "retention_period" {
    weaker  = "lower"
    default = "7"
  }

  iam {
    destroy = ["rds:DeleteDBInstanceAutomatedBackup"]
    disarm  = ["rds:StopDBInstanceAutomatedBackupsReplication"]
  }
}

stateful "aws_db_snapshot" {
  summary = "A manual snapshot of a database instance"
  kind    = "snapshot"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/db_snapshot"

  iam {
    destroy = ["rds:DeleteDBSnapshot"]
  }
}

stateful "aws_db_snapshot_copy" {
  summary = "A copy of a database snapshot"
  kind    = "snapshot"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/db_snapshot_copy"

  iam {
    destroy = ["rds:DeleteDBSnapshot"]
  }
}

stateful "aws_rds_cluster" {
  summary = "An Aurora or Multi-AZ database cluster and its automated backups"
  kind    = "database"
  tier    = "critical"
  docs    = "https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/rds_cluster"

  protection "deletion_protection" {
    safe        = ["true"]
    default     = "false"
    enforced_by = "service"
    note        = "With apply_immediately a destroy lifts it where it was turned on outside Terraform"
  }

  hazard "skip_final_snapshot" {
    unsafe  = ["true"]
    default = "false"
    because = "the database is deleted without a last snapshot"
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

  guard "aws_backup_selection" {
    reference   = "resources"
    protects    = "recovery"
    enforced_by = "service"
  }

  iam {
    destroy = ["rds:DeleteDBCluster"]
    disarm  = ["rds:ModifyDBCluster", "rds:DeleteDBClusterAutomatedBackup"]
  }
}

stateful "aws_rds_cluster_snapshot_copy" {
  summary = "A copy of a database cluster snapshot"
  kind    = "snapshot"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/rds_cluster_snapshot_copy"

  iam {
    destroy = ["rds:DeleteDBClusterSnapshot"]
  }
}

stateful "aws_rds_custom_db_engine_version" {
  summary = "A custom database engine version and its installation image"
  kind    = "registry"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/rds_custom_db_engine_version"

  iam {
    destroy = ["rds:DeleteCustomDBEngineVersion"]
    disarm  = ["rds:ModifyCustomDBEngineVersion"]
  }
}

stateful "aws_rds_global_cluster" {
  summary = "The replication of an Aurora database between regions, whose clusters stay"
  kind    = "database"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/rds_global_cluster"

  protection "deletion_protection" {
    safe        = ["true"]
    default     = "false"
    enforced_by = "service"
  }

  hazard "force_destroy" {
    unsafe  = ["true"]
    default = "false"
    because = "member clusters are detached so that the global cluster can be destroyed"
    empties = true
  }

  iam {
    destroy = ["rds:DeleteGlobalCluster", "rds:RemoveFromGlobalCluster"]
    disarm  = ["rds:ModifyGlobalCluster"]
  }
}

stateful "aws_rds_shard_group" {
  summary = "The shards of an Aurora Limitless database"
  kind    = "database"
  tier    = "critical"
  docs    = "https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/rds_shard_group"

  iam {
    destroy = ["rds:DeleteDBShardGroup"]
    disarm  = ["rds:ModifyDBShardGroup"]
  }
}
