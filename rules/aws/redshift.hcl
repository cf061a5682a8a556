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
    weaker  = "lower"
    default = "1"
  }

  recovery "manual_snapshot_retention_period" {
    weaker    = "lower"
    unlimited = "-1"
    default   = "-1"
  }

  recovery "snapshot_copy.retention_period" {
    weaker  = "lower"
    default = "7"
    until   = "6.0.0"
  }

  guard "aws_redshift_snapshot_copy" {
    reference   = "cluster_identifier"
    protects    = "recovery"
    enforced_by = "service"
  }

  guard "aws_redshift_snapshot_schedule_association" {
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
    disarm  = ["redshift:ModifyCluster", "redshift:DisableSnapshotCopy", "redshift:ModifyClusterSnapshotSchedule"]
  }
}

stateful "aws_redshift_cluster_snapshot" {
  summary = "A manual snapshot of a warehouse"
  kind    = "snapshot"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/redshift_cluster_snapshot"

  recovery "manual_snapshot_retention_period" {
    weaker    = "lower"
    unlimited = "-1"
    default   = "-1"
  }

  iam {
    destroy = ["redshift:DeleteClusterSnapshot", "redshift:BatchDeleteClusterSnapshots"]
    disarm  = ["redshift:ModifyClusterSnapshot"]
  }
}

stateful "aws_redshift_hsm_client_certificate" {
  summary = "The generated certificate by which a warehouse reaches its key store"
  kind    = "certificate"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/redshift_hsm_client_certificate"

  iam {
    destroy = ["redshift:DeleteHsmClientCertificate"]
  }
}

stateful "aws_redshift_idc_application" {
  summary = "The application by which people sign in to warehouses"
  kind    = "identity"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/redshift_idc_application"
  since   = "6.28.0"

  iam {
    destroy = ["redshift:DeleteRedshiftIdcApplication"]
  }
}

stateful "aws_redshift_snapshot_copy" {
  summary = "The copying of snapshots to another region, without which none go there until it is back"
  kind    = "backup"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/redshift_snapshot_copy"

  recovery "manual_snapshot_retention_period" {
    weaker    = "lower"
    unlimited = "-1"
    default   = "-1"
  }

  recovery "retention_period" {
    weaker  = "lower"
    default = "7"
  }

  iam {
    destroy = ["redshift:DisableSnapshotCopy"]
    disarm  = ["redshift:ModifySnapshotCopyRetentionPeriod"]
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

  guard "aws_backup_selection" {
    reference   = "resources"
    protects    = "recovery"
    enforced_by = "service"
  }

  iam {
    destroy = ["redshift-serverless:DeleteNamespace"]
    disarm  = ["redshift-serverless:DeleteSnapshotCopyConfiguration", "redshift-serverless:UpdateSnapshotCopyConfiguration"]
  }
}

stateful "aws_redshiftserverless_snapshot" {
  summary = "A snapshot of a serverless warehouse"
  kind    = "snapshot"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/redshiftserverless_snapshot"

  recovery "retention_period" {
    weaker    = "lower"
    unlimited = "-1"
    default   = "-1"
  }

  iam {
    destroy = ["redshift-serverless:DeleteSnapshot"]
    disarm  = ["redshift-serverless:UpdateSnapshot"]
  }
}
