stateful "awscc_redshift_cluster" {
  summary = "A warehouse and its automated snapshots"
  kind    = "warehouse"
  tier    = "critical"
  docs    = "https://registry.terraform.io/providers/hashicorp/awscc/latest/docs/resources/redshift_cluster"

  recovery "automated_snapshot_retention_period" {
    weaker  = "lower"
    default = "1"
  }

  recovery "manual_snapshot_retention_period" {
    weaker    = "lower"
    unlimited = "-1"
  }

  recovery "snapshot_copy_retention_period" {
    weaker  = "lower"
    default = "7"
  }

  guard "awscc_backup_backup_selection" {
    reference   = "backup_selection.resources"
    protects    = "recovery"
    enforced_by = "service"
  }

  iam {
    destroy = ["redshift:DeleteCluster"]
    disarm  = ["redshift:ModifyCluster", "redshift:DisableSnapshotCopy", "redshift:ModifyClusterSnapshotSchedule"]
  }
}

stateful "awscc_redshiftserverless_namespace" {
  summary = "A serverless warehouse, its data and users"
  kind    = "warehouse"
  tier    = "critical"
  docs    = "https://registry.terraform.io/providers/hashicorp/awscc/latest/docs/resources/redshiftserverless_namespace"

  recovery "final_snapshot_retention_period" {
    weaker    = "lower"
    unlimited = "-1"
  }

  guard "awscc_backup_backup_selection" {
    reference   = "backup_selection.resources"
    protects    = "recovery"
    enforced_by = "service"
  }

  iam {
    destroy = ["redshift-serverless:DeleteNamespace"]
    disarm  = ["redshift-serverless:DeleteSnapshotCopyConfiguration", "redshift-serverless:UpdateSnapshotCopyConfiguration"]
  }
}

stateful "awscc_redshiftserverless_snapshot" {
  summary = "A snapshot of a serverless warehouse"
  kind    = "snapshot"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/hashicorp/awscc/latest/docs/resources/redshiftserverless_snapshot"

  recovery "retention_period" {
    weaker    = "lower"
    unlimited = "-1"
  }

  iam {
    destroy = ["redshift-serverless:DeleteSnapshot"]
    disarm  = ["redshift-serverless:UpdateSnapshot"]
  }
}
