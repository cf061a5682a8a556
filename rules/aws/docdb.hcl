stateful "aws_docdb_cluster" {
  summary = "A DocumentDB cluster and its automated backups"
  kind    = "database"
  tier    = "critical"
  docs    = "https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/docdb_cluster"

  protection "deletion_protection" {
    safe        = ["true"]
    default     = "false"
    enforced_by = "service"
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

  guard "aws_backup_selection" {
    reference   = "resources"
    protects    = "recovery"
    enforced_by = "service"
  }

  iam {
    destroy = ["rds:DeleteDBCluster"]
    disarm  = ["rds:ModifyDBCluster"]
  }
}

stateful "aws_docdb_cluster_snapshot" {
  summary = "A manual snapshot of a DocumentDB cluster"
  kind    = "snapshot"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/docdb_cluster_snapshot"

  iam {
    destroy = ["rds:DeleteDBClusterSnapshot"]
  }
}

stateful "aws_docdb_global_cluster" {
  summary = "The replication of a DocumentDB database between regions, whose clusters stay"
  kind    = "database"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/docdb_global_cluster"

  protection "deletion_protection" {
    safe        = ["true"]
    default     = "false"
    enforced_by = "service"
  }

  iam {
    destroy = ["rds:DeleteGlobalCluster", "rds:RemoveFromGlobalCluster"]
    disarm  = ["rds:ModifyGlobalCluster"]
  }
}

stateful "aws_docdbelastic_cluster" {
  summary = "A DocumentDB elastic cluster and its automated backups"
  kind    = "database"
  tier    = "critical"
  docs    = "https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/docdbelastic_cluster"

  recovery "backup_retention_period" {
    weaker = "lower"
  }

  iam {
    destroy = ["docdb-elastic:DeleteCluster"]
    disarm  = ["docdb-elastic:UpdateCluster", "docdb-elastic:DeleteClusterSnapshot"]
  }
}
