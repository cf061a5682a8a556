stateful "awscc_memorydb_cluster" {
  summary = "A durable in-memory database"
  kind    = "database"
  tier    = "critical"
  docs    = "https://registry.terraform.io/providers/hashicorp/awscc/latest/docs/resources/memorydb_cluster"

  recovery "snapshot_retention_limit" {
    weaker = "lower"
  }

  iam {
    destroy = ["memorydb:DeleteCluster"]
    disarm  = ["memorydb:UpdateCluster"]
  }
}

stateful "awscc_memorydb_multi_region_cluster" {
  summary    = "The replication of an in-memory database between regions, once its clusters are gone"
  kind       = "database"
  tier       = "medium"
  docs       = "https://registry.terraform.io/providers/hashicorp/awscc/latest/docs/resources/memorydb_multi_region_cluster"
  only_empty = true

  iam {
    destroy = ["memorydb:DeleteMultiRegionCluster"]
    disarm  = ["memorydb:UpdateMultiRegionCluster"]
  }
}
