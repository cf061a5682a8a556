stateful "awscc_elasticache_cache_cluster" {
  summary = "A cache node or cluster and what it holds"
  kind    = "cache"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/hashicorp/awscc/latest/docs/resources/elasticache_cache_cluster"

  recovery "snapshot_retention_limit" {
    weaker = "lower"
  }

  iam {
    destroy = ["elasticache:DeleteCacheCluster"]
    disarm  = ["elasticache:ModifyCacheCluster", "elasticache:DeleteSnapshot"]
  }
}

stateful "awscc_elasticache_global_replication_group" {
  summary = "The replication of a cache between regions, whose primary stays"
  kind    = "cache"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/hashicorp/awscc/latest/docs/resources/elasticache_global_replication_group"

  iam {
    destroy = ["elasticache:DeleteGlobalReplicationGroup"]
    disarm  = ["elasticache:DisassociateGlobalReplicationGroup"]
  }
}

stateful "awscc_elasticache_replication_group" {
  summary = "A replicated cache and what it holds"
  kind    = "cache"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/hashicorp/awscc/latest/docs/resources/elasticache_replication_group"

  recovery "snapshot_retention_limit" {
    weaker = "lower"
  }

  iam {
    destroy = ["elasticache:DeleteReplicationGroup"]
    disarm  = ["elasticache:ModifyReplicationGroup", "elasticache:DeleteSnapshot"]
  }
}

stateful "awscc_elasticache_serverless_cache" {
  summary = "A serverless cache and what it holds"
  kind    = "cache"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/hashicorp/awscc/latest/docs/resources/elasticache_serverless_cache"

  recovery "snapshot_retention_limit" {
    weaker = "lower"
  }

  iam {
    destroy = ["elasticache:DeleteServerlessCache"]
    disarm  = ["elasticache:ModifyServerlessCache", "elasticache:DeleteServerlessCacheSnapshot"]
  }
}
