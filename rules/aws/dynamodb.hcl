stateful "aws_dax_cluster" {
  summary = "A DynamoDB accelerator cache"
  kind    = "cache"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/dax_cluster"

  iam {
    destroy = ["dax:DeleteCluster"]
  }
}

stateful "aws_dynamodb_global_table" {
  summary = "The replication of a DynamoDB table between regions (version 2017), whose tables stay"
  kind    = "database"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/dynamodb_global_table"

  iam {
    destroy = ["dynamodb:UpdateGlobalTable"]
  }
}

stateful "aws_dynamodb_table" {
  summary = "A DynamoDB table, its items and its point-in-time backups"
  kind    = "database"
  tier    = "critical"
  docs    = "https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/dynamodb_table"

  protection "deletion_protection_enabled" {
    safe        = ["true"]
    default     = "false"
    enforced_by = "service"
  }

  protection "replica.deletion_protection_enabled" {
    safe        = ["true"]
    default     = "false"
    enforced_by = "service"
    since       = "6.9.0"
    note        = "The replicas are deleted first, and one under protection stops the whole destroy"
  }

  recovery "point_in_time_recovery.enabled" {
    weaker = "off"
    safe   = ["true"]
  }

  recovery "point_in_time_recovery.recovery_period_in_days" {
    weaker = "lower"
  }

  recovery "replica.point_in_time_recovery" {
    weaker = "off"
    safe   = ["true"]
  }

  guard "aws_backup_selection" {
    reference   = "resources"
    protects    = "recovery"
    enforced_by = "service"
  }

  guard "aws_dynamodb_table_replica" {
    reference   = "global_table_arn"
    protects    = "recovery"
    enforced_by = "service"
  }

  iam {
    destroy = ["dynamodb:DeleteTable", "dynamodb:DeleteTableReplica"]
    disarm  = ["dynamodb:UpdateTable", "dynamodb:UpdateContinuousBackups", "dynamodb:UpdateTimeToLive", "dynamodb:DeleteBackup"]
  }
}

stateful "aws_dynamodb_table_replica" {
  summary = "The replica of a DynamoDB table in one more region"
  kind    = "database"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/dynamodb_table_replica"

  protection "deletion_protection_enabled" {
    safe        = ["true"]
    default     = "false"
    enforced_by = "service"
  }

  recovery "point_in_time_recovery" {
    weaker = "off"
    safe   = ["true"]
  }

  iam {
    destroy = ["dynamodb:DeleteTable", "dynamodb:DeleteTableReplica"]
    disarm  = ["dynamodb:UpdateTable", "dynamodb:UpdateContinuousBackups"]
  }
}
