stateful "awscc_neptune_db_cluster" {
  summary = "A Neptune graph database and its automated backups"
  kind    = "database"
  tier    = "critical"
  docs    = "https://registry.terraform.io/providers/hashicorp/awscc/latest/docs/resources/neptune_db_cluster"

  protection "deletion_protection" {
    safe        = ["true"]
    enforced_by = "service"
  }

  recovery "backup_retention_period" {
    weaker  = "lower"
    default = "1"
  }

  guard "awscc_backup_backup_selection" {
    reference   = "backup_selection.resources"
    protects    = "recovery"
    enforced_by = "service"
  }

  iam {
    destroy = ["rds:DeleteDBCluster", "neptune-db:ResetDatabase", "neptune-db:DeleteDataViaQuery"]
    disarm  = ["rds:ModifyDBCluster"]
  }
}

stateful "awscc_neptune_global_cluster" {
  summary = "The replication of a Neptune database between regions, whose clusters stay"
  kind    = "database"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/hashicorp/awscc/latest/docs/resources/neptune_global_cluster"

  protection "deletion_protection" {
    safe        = ["true"]
    enforced_by = "service"
  }

  iam {
    destroy = ["rds:DeleteGlobalCluster", "rds:RemoveFromGlobalCluster"]
    disarm  = ["rds:ModifyGlobalCluster"]
  }
}

stateful "awscc_neptunegraph_graph" {
  summary = "A Neptune Analytics graph and its data"
  kind    = "database"
  tier    = "critical"
  docs    = "https://registry.terraform.io/providers/hashicorp/awscc/latest/docs/resources/neptunegraph_graph"

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

stateful "awscc_neptunegraph_graph_snapshot" {
  summary = "A snapshot of a Neptune Analytics graph"
  kind    = "snapshot"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/hashicorp/awscc/latest/docs/resources/neptunegraph_graph_snapshot"

  iam {
    destroy = ["neptune-graph:DeleteGraphSnapshot"]
  }
}
