stateful "awscc_s3_bucket" {
  summary    = "A bucket and its name, once it is empty"
  kind       = "bucket"
  tier       = "critical"
  docs       = "https://registry.terraform.io/providers/hashicorp/awscc/latest/docs/resources/s3_bucket"
  only_empty = true

  recovery "versioning_configuration.status" {
    weaker = "off"
    safe   = ["Enabled"]
  }

  recovery "object_lock_configuration.rule.default_retention.mode" {
    weaker = "off"
    safe   = ["COMPLIANCE"]
  }

  recovery "object_lock_configuration.rule.default_retention.days" {
    weaker = "lower"
  }

  recovery "object_lock_configuration.rule.default_retention.years" {
    weaker = "lower"
  }

  guard "awscc_backup_backup_selection" {
    reference   = "backup_selection.resources"
    protects    = "recovery"
    enforced_by = "service"
  }

  iam {
    destroy = ["s3:DeleteBucket", "s3:DeleteObject", "s3:DeleteObjectVersion"]
    disarm  = ["s3:PutBucketVersioning", "s3:PutLifecycleConfiguration", "s3:PutBucketObjectLockConfiguration", "s3:PutObjectRetention", "s3:PutObjectLegalHold", "s3:PutReplicationConfiguration", "s3:BypassGovernanceRetention"]
  }
}

stateful "awscc_s3_multi_region_access_point" {
  summary = "The global endpoint of several buckets, whose alias cannot be had again"
  kind    = "network"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/hashicorp/awscc/latest/docs/resources/s3_multi_region_access_point"

  iam {
    destroy = ["s3:DeleteMultiRegionAccessPoint"]
  }
}

stateful "awscc_s3_storage_lens" {
  summary = "A lens and the history of its metrics"
  kind    = "log"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/hashicorp/awscc/latest/docs/resources/s3_storage_lens"

  iam {
    destroy = ["s3:DeleteStorageLensConfiguration"]
    disarm  = ["s3:PutStorageLensConfiguration"]
  }
}

stateful "awscc_s3express_directory_bucket" {
  summary    = "A directory bucket of S3 Express, once it is empty"
  kind       = "bucket"
  tier       = "critical"
  docs       = "https://registry.terraform.io/providers/hashicorp/awscc/latest/docs/resources/s3express_directory_bucket"
  only_empty = true

  iam {
    destroy = ["s3express:DeleteBucket", "s3express:CreateSession"]
  }
}

stateful "awscc_s3files_file_system" {
  summary = "A file system over a bucket with its address; the files stay in the bucket"
  kind    = "file-system"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/hashicorp/awscc/latest/docs/resources/s3files_file_system"

  iam {
    destroy = ["s3files:DeleteFileSystem"]
    disarm  = ["s3files:PutSynchronizationConfiguration"]
  }
}

stateful "awscc_s3outposts_bucket" {
  summary    = "A bucket on an Outpost, once it is empty"
  kind       = "bucket"
  tier       = "critical"
  docs       = "https://registry.terraform.io/providers/hashicorp/awscc/latest/docs/resources/s3outposts_bucket"
  only_empty = true

  iam {
    destroy = ["s3-outposts:DeleteBucket", "s3-outposts:DeleteObject", "s3-outposts:DeleteObjectVersion"]
    disarm  = ["s3-outposts:PutLifecycleConfiguration", "s3-outposts:PutBucketVersioning"]
  }
}

stateful "awscc_s3tables_namespace" {
  summary    = "A namespace of tables in a table bucket, once they are gone"
  kind       = "container"
  tier       = "medium"
  docs       = "https://registry.terraform.io/providers/hashicorp/awscc/latest/docs/resources/s3tables_namespace"
  only_empty = true

  iam {
    destroy = ["s3tables:DeleteNamespace"]
  }
}

stateful "awscc_s3tables_table" {
  summary = "An Iceberg table and its rows"
  kind    = "warehouse"
  tier    = "critical"
  docs    = "https://registry.terraform.io/providers/hashicorp/awscc/latest/docs/resources/s3tables_table"

  recovery "snapshot_management.max_snapshot_age_hours" {
    weaker = "lower"
  }

  recovery "snapshot_management.min_snapshots_to_keep" {
    weaker = "lower"
  }

  iam {
    destroy = ["s3tables:DeleteTable"]
    disarm  = ["s3tables:PutTableMaintenanceConfiguration", "s3tables:DeleteTableReplication"]
  }
}

stateful "awscc_s3tables_table_bucket" {
  summary    = "A table bucket, once it is empty"
  kind       = "bucket"
  tier       = "critical"
  docs       = "https://registry.terraform.io/providers/hashicorp/awscc/latest/docs/resources/s3tables_table_bucket"
  only_empty = true

  recovery "unreferenced_file_removal.noncurrent_days" {
    weaker = "lower"
  }

  recovery "unreferenced_file_removal.unreferenced_days" {
    weaker = "lower"
  }

  iam {
    destroy = ["s3tables:DeleteTableBucket", "s3tables:DeleteNamespace", "s3tables:DeleteTable"]
    disarm  = ["s3tables:PutTableBucketMaintenanceConfiguration", "s3tables:DeleteTableBucketReplication"]
  }
}

stateful "awscc_s3vectors_index" {
  summary = "An index and its vectors"
  kind    = "search"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/hashicorp/awscc/latest/docs/resources/s3vectors_index"

  iam {
    destroy = ["s3vectors:DeleteIndex", "s3vectors:DeleteVectors"]
  }
}

stateful "awscc_s3vectors_vector_bucket" {
  summary    = "A bucket of vector indexes, once it is empty"
  kind       = "bucket"
  tier       = "high"
  docs       = "https://registry.terraform.io/providers/hashicorp/awscc/latest/docs/resources/s3vectors_vector_bucket"
  only_empty = true

  iam {
    destroy = ["s3vectors:DeleteVectorBucket", "s3vectors:DeleteIndex"]
  }
}
