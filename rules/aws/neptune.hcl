stateful "aws_neptune_cluster" {
  summary = "A Neptune graph database and its automated backups"
  kind    = "database"
  tier    = "critical"
  docs    = "https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/neptune_cluster"

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
    destroy = ["rds:DeleteDBCluster", "neptune-db:ResetDatabase", "neptune-db:DeleteDataViaQuery"]
    disarm  = ["rds:ModifyDBCluster"]
  }
}

stateful "aws_neptune_cluster_snapshot" {
  summary = "A manual snapshot of a Neptune cluster"
  kind    = "snapshot"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/neptune_cluster_snapshot"

  iam {
    destroy = ["rds:DeleteDBClusterSnapshot"]
  }
}

stateful "aws_neptune_global_cluster" {
  summary = "The replication of a Neptune database between regions, whose clusters stay"
  kind    = "database"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/neptune_global_cluster"

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

stateful "aws_neptunegraph_graph" {
  summary = "A Neptune Analytics graph and its data"
  kind    = "database"
  tier    = "critical"
  docs    = "https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/neptunegraph_graph"

  protection "deletion_protection" {
    safe        = ["true"]
    default     = "true"
    enforced_by = "service"
  }

  iam {
    destroy = ["neptune-graph:DeleteGraph", "neptune-graph:ResetGraph"]
    disarm  = ["neptune-graph:UpdateGraph"]
  }
}
