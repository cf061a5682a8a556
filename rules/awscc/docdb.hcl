stateful "awscc_docdb_global_cluster" {
  summary = "The replication of a DocumentDB database between regions, whose clusters stay"
  kind    = "database"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/hashicorp/awscc/latest/docs/resources/docdb_global_cluster"

  protection "deletion_protection" {
    safe        = ["true"]
    enforced_by = "service"
  }

  iam {
    destroy = ["rds:DeleteGlobalCluster", "rds:RemoveFromGlobalCluster"]
    disarm  = ["rds:ModifyGlobalCluster"]
  }
}

stateful "awscc_docdbelastic_cluster" {
  summary = "A DocumentDB elastic cluster and its automated backups"
  kind    = "database"
  tier    = "critical"
  docs    = "https://registry.terraform.io/providers/hashicorp/awscc/latest/docs/resources/docdbelastic_cluster"

  recovery "backup_retention_period" {
    weaker = "lower"
  }

  iam {
    destroy = ["docdb-elastic:DeleteCluster"]
    disarm  = ["docdb-elastic:UpdateCluster", "docdb-elastic:DeleteClusterSnapshot"]
  }
}
