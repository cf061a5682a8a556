stateful "awscc_dynamodb_global_table" {
  summary = "A DynamoDB table with its replicas in all regions and their items"
  kind    = "database"
  tier    = "critical"
  docs    = "https://registry.terraform.io/providers/hashicorp/awscc/latest/docs/resources/dynamodb_global_table"

  protection "replicas.deletion_protection_enabled" {
    safe        = ["true"]
    enforced_by = "service"
  }

  recovery "replicas.point_in_time_recovery_specification.point_in_time_recovery_enabled" {
    weaker = "off"
    safe   = ["true"]
  }

  recovery "replicas.point_in_time_recovery_specification.recovery_period_in_days" {
    weaker = "lower"
  }

  guard "awscc_backup_backup_selection" {
    reference   = "backup_selection.resources"
    protects    = "recovery"
    enforced_by = "service"
  }

  iam {
    destroy = ["dynamodb:DeleteTable", "dynamodb:DeleteTableReplica"]
    disarm  = ["dynamodb:UpdateTable", "dynamodb:UpdateContinuousBackups", "dynamodb:UpdateTimeToLive", "dynamodb:DeleteBackup"]
  }
}

stateful "awscc_dynamodb_table" {
  summary = "A DynamoDB table, its items and its point-in-time backups"
  kind    = "database"
  tier    = "critical"
  docs    = "https://registry.terraform.io/providers/hashicorp/awscc/latest/docs/resources/dynamodb_table"

  protection "deletion_protection_enabled" {
    safe        = ["true"]
    default     = "false"
    enforced_by = "service"
  }

  recovery "point_in_time_recovery_specification.point_in_time_recovery_enabled" {
    weaker = "off"
    safe   = ["true"]
  }

  recovery "point_in_time_recovery_specification.recovery_period_in_days" {
    weaker  = "lower"
    default = "35"
  }

  guard "awscc_backup_backup_selection" {
    reference   = "backup_selection.resources"
    protects    = "recovery"
    enforced_by = "service"
  }

  iam {
    destroy = ["dynamodb:DeleteTable", "dynamodb:DeleteTableReplica"]
    disarm  = ["dynamodb:UpdateTable", "dynamodb:UpdateContinuousBackups", "dynamodb:UpdateTimeToLive", "dynamodb:DeleteBackup"]
  }
}
