stateful "aws_s3_bucket" {
  summary = "A bucket, and its objects if force_destroy is set"
  kind    = "bucket"
  tier    = "critical"
  docs    = "https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/s3_bucket"

  hazard "force_destroy" {
    unsafe  = ["true"]
    default = "false"
    because = "every object and version, even one under a governance lock, is deleted so that the bucket can be destroyed"
    empties = true
  }

  recovery "versioning.enabled" {
    weaker = "off"
    safe   = ["true"]
  }

  recovery "versioning.mfa_delete" {
    weaker = "off"
    safe   = ["true"]
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

  guard "aws_s3_bucket_versioning" {
    reference   = "bucket"
    attribute   = "versioning_configuration.status"
    safe        = ["Enabled"]
    protects    = "recovery"
    enforced_by = "service"
  }

  guard "aws_s3_bucket_object_lock_configuration" {
    reference   = "bucket"
    protects    = "recovery"
    enforced_by = "service"
  }

  guard "aws_s3_bucket_replication_configuration" {
    reference   = "bucket"
    protects    = "recovery"
    enforced_by = "service"
  }

  guard "aws_backup_selection" {
    reference   = "resources"
    protects    = "recovery"
    enforced_by = "service"
  }

  iam {
    destroy = ["s3:DeleteBucket", "s3:DeleteObject", "s3:DeleteObjectVersion"]
    disarm  = ["s3:PutBucketVersioning", "s3:PutLifecycleConfiguration", "s3:PutBucketObjectLockConfiguration", "s3:PutObjectRetention", "s3:PutObjectLegalHold", "s3:PutReplicationConfiguration", "s3:BypassGovernanceRetention"]
  }
}

stateful "aws_s3_bucket_object_lock_configuration" {
  summary = "The lock that keeps new objects of a bucket; what is written until it is back is not locked"
  kind    = "backup"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/s3_bucket_object_lock_configuration"

  recovery "rule.default_retention.mode" {
    weaker = "off"
    safe   = ["COMPLIANCE"]
  }

  recovery "rule.default_retention.days" {
    weaker = "lower"
  }

  recovery "rule.default_retention.years" {
    weaker = "lower"
  }

  iam {
    destroy = ["s3:PutBucketObjectLockConfiguration"]
    disarm  = ["s3:BypassGovernanceRetention"]
  }
}

stateful "aws_s3_directory_bucket" {
  summary = "A directory bucket of S3 Express, and its objects if force_destroy is set"
  kind    = "bucket"
  tier    = "critical"
  docs    = "https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/s3_directory_bucket"

  hazard "force_destroy" {
    unsafe  = ["true"]
    default = "false"
    because = "every object is deleted so that the bucket can be destroyed"
    empties = true
  }

  iam {
    destroy = ["s3express:DeleteBucket", "s3express:CreateSession"]
  }
}

stateful "aws_s3control_bucket" {
  summary    = "A bucket on an Outpost, once it is empty"
  kind       = "bucket"
  tier       = "critical"
  docs       = "https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/s3control_bucket"
  only_empty = true

  iam {
    destroy = ["s3-outposts:DeleteBucket", "s3-outposts:DeleteObject", "s3-outposts:DeleteObjectVersion"]
    disarm  = ["s3-outposts:PutLifecycleConfiguration", "s3-outposts:PutBucketVersioning"]
  }
}

stateful "aws_s3control_multi_region_access_point" {
  summary = "The global endpoint of several buckets, whose alias cannot be had again"
  kind    = "network"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/s3control_multi_region_access_point"

  iam {
    destroy = ["s3:DeleteMultiRegionAccessPoint"]
  }
}

stateful "aws_s3control_storage_lens_configuration" {
  summary = "A lens and the history of its metrics"
  kind    = "log"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/s3control_storage_lens_configuration"

  iam {
    destroy = ["s3:DeleteStorageLensConfiguration"]
    disarm  = ["s3:PutStorageLensConfiguration"]
  }
}

stateful "aws_s3files_file_system" {
  summary = "A file system over a bucket with its address; the files stay in the bucket"
  kind    = "file-system"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/s3files_file_system"
  since   = "6.40.0"

  iam {
    destroy = ["s3files:DeleteFileSystem"]
    disarm  = ["s3files:PutSynchronizationConfiguration"]
  }
}

stateful "aws_s3tables_namespace" {
  summary    = "A namespace of tables in a table bucket, once they are gone"
  kind       = "container"
  tier       = "medium"
  docs       = "https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/s3tables_namespace"
  only_empty = true

  iam {
    destroy = ["s3tables:DeleteNamespace"]
  }
}

stateful "aws_s3tables_table" {
  summary = "An Iceberg table and its rows"
  kind    = "warehouse"
  tier    = "critical"
  docs    = "https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/s3tables_table"

  recovery "maintenance_configuration.iceberg_snapshot_management.settings.max_snapshot_age_hours" {
    weaker = "lower"
  }

  recovery "maintenance_configuration.iceberg_snapshot_management.settings.min_snapshots_to_keep" {
    weaker = "lower"
  }

  guard "aws_s3tables_table_replication" {
    reference   = "table_arn"
    protects    = "recovery"
    enforced_by = "service"
  }

  iam {
    destroy = ["s3tables:DeleteTable"]
    disarm  = ["s3tables:PutTableMaintenanceConfiguration", "s3tables:DeleteTableReplication"]
  }
}

stateful "aws_s3tables_table_bucket" {
  summary = "A table bucket, and its tables if force_destroy is set"
  kind    = "bucket"
  tier    = "critical"
  docs    = "https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/s3tables_table_bucket"

  hazard "force_destroy" {
    unsafe  = ["true"]
    default = "false"
    because = "every table and namespace is deleted so that the table bucket can be destroyed"
    empties = true
    since   = "6.11.0"
  }

  recovery "maintenance_configuration.iceberg_unreferenced_file_removal.settings.non_current_days" {
    weaker = "lower"
  }

  recovery "maintenance_configuration.iceberg_unreferenced_file_removal.settings.unreferenced_days" {
    weaker = "lower"
  }

  guard "aws_s3tables_table_bucket_replication" {
    reference   = "table_bucket_arn"
    protects    = "recovery"
    enforced_by = "service"
  }

  iam {
    destroy = ["s3tables:DeleteTableBucket", "s3tables:DeleteNamespace", "s3tables:DeleteTable"]
    disarm  = ["s3tables:PutTableBucketMaintenanceConfiguration", "s3tables:DeleteTableBucketReplication"]
  }
}

stateful "aws_s3tables_table_bucket_replication" {
  summary = "The copying of a table bucket to others, without which nothing written goes there until it is back"
  kind    = "backup"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/s3tables_table_bucket_replication"
  since   = "6.24.0"

  iam {
    destroy = ["s3tables:DeleteTableBucketReplication"]
    disarm  = ["s3tables:PutTableBucketReplication"]
  }
}

stateful "aws_s3tables_table_replication" {
  summary = "The copying of a table to other buckets, without which nothing written goes there until it is back"
  kind    = "backup"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/s3tables_table_replication"
  since   = "6.24.0"

  iam {
    destroy = ["s3tables:DeleteTableReplication"]
    disarm  = ["s3tables:PutTableReplication"]
  }
}

stateful "aws_s3vectors_index" {
  summary = "An index and its vectors"
  kind    = "search"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/s3vectors_index"
  since   = "6.24.0"

  iam {
    destroy = ["s3vectors:DeleteIndex", "s3vectors:DeleteVectors"]
  }
}

stateful "aws_s3vectors_vector_bucket" {
  summary = "A bucket of vector indexes, and those indexes if force_destroy is set"
  kind    = "bucket"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/s3vectors_vector_bucket"
  since   = "6.24.0"

  hazard "force_destroy" {
    unsafe  = ["true"]
    default = "false"
    because = "every index is deleted so that the bucket can be destroyed"
    empties = true
  }

  iam {
    destroy = ["s3vectors:DeleteVectorBucket", "s3vectors:DeleteIndex"]
  }
}
