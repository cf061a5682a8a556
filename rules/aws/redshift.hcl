stateful "aws_redshift_cluster" {
  summary = "A warehouse and its automated snapshots"
  kind    = "warehouse"
  tier    = "critical"
  docs    = "https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/redshift_cluster"

  hazard "skip_final_snapshot" {
    unsafe  = ["true"]
    default = "false"
    because = "the warehouse is deleted without a last snapshot"
  }

  recovery "automated_snapshot_retention_period" {
    weaker = "lower"
  }

  guard "aws_redshift_snapshot_copy" {
    reference   = "cluster_identifier"
    protects    = "recovery"
    enforced_by = "service"
  }

  guard "aws_backup_selection" {
    reference   = "resources"
    protects    = "recovery"
    enforced_by = "service"
  }

  iam {
    destroy = ["redshift:DeleteCluster"]
    disarm  = ["redshift:ModifyCluster", "redshift:DisableSnapshotCopy"]
  }
}

stateful "aws_redshift_cluster_snapshot" {
  summary = "A manual snapshot of a warehouse"
  kind    = "snapshot"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/redshift_cluster_snapshot"

  iam {
    destroy = ["redshift:DeleteClusterSnapshot", "redshift:BatchDeleteClusterSnapshots"]
    disarm  = ["redshift:ModifyClusterSnapshot"]
  }
}

stateful "aws_redshiftserverless_namespace" {
  summary = "A serverless warehouse, its data and users"
  kind    = "warehouse"
  tier    = "critical"
  docs    = "https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/redshiftserverless_namespace"

  guard "aws_redshiftserverless_snapshot" {
    reference   = "namespace_name"
    protects    = "recovery"
    enforced_by = "service"
  }

  iam {
    destroy = ["redshift-serverless:DeleteNamespace"]
  }
}

stateful "aws_redshiftserverless_snapshot" {
  summary = "A snapshot of a serverless warehouse"
  kind    = "snapshot"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/redshiftserverless_snapshot"

  iam {
    destroy = ["redshift-serverless:DeleteSnapshot"]
    disarm  = ["redshift-serverless:UpdateSnapshot"]
  }
}
