stateful "awscc_backup_backup_plan" {
  summary = "A backup plan, without which no backups of what it selects are made until it is back"
  kind    = "backup"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/hashicorp/awscc/latest/docs/resources/backup_backup_plan"

  recovery "backup_plan.backup_plan_rule.lifecycle.delete_after_days" {
    weaker = "lower"
  }

  recovery "backup_plan.backup_plan_rule.copy_actions.lifecycle.delete_after_days" {
    weaker = "lower"
  }

  recovery "backup_plan.backup_plan_rule.enable_continuous_backup" {
    weaker = "off"
    safe   = ["true"]
  }

  iam {
    destroy = ["backup:DeleteBackupPlan"]
    disarm  = ["backup:UpdateBackupPlan", "backup:DeleteBackupSelection"]
  }
}

stateful "awscc_backup_backup_selection" {
  summary = "The choice of what is backed up, without which no backups of it are made until it is back"
  kind    = "backup"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/hashicorp/awscc/latest/docs/resources/backup_backup_selection"

  iam {
    destroy = ["backup:DeleteBackupSelection"]
  }
}

stateful "awscc_backup_backup_vault" {
  summary    = "A vault and the lock on its recovery points, once it is empty"
  kind       = "backup"
  tier       = "critical"
  docs       = "https://registry.terraform.io/providers/hashicorp/awscc/latest/docs/resources/backup_backup_vault"
  only_empty = true

  recovery "lock_configuration.min_retention_days" {
    weaker = "lower"
  }

  iam {
    destroy = ["backup:DeleteBackupVault", "backup:DeleteRecoveryPoint"]
    disarm  = ["backup:DeleteBackupVaultLockConfiguration", "backup:UpdateRecoveryPointLifecycle", "backup:PutBackupVaultAccessPolicy"]
  }
}

stateful "awscc_backup_legal_hold" {
  summary = "The hold that keeps recovery points from being deleted"
  kind    = "backup"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/hashicorp/awscc/latest/docs/resources/backup_legal_hold"

  iam {
    destroy = ["backup:CancelLegalHold"]
  }
}

stateful "awscc_backup_logically_air_gapped_backup_vault" {
  summary    = "A vault of locked recovery points, once they have expired"
  kind       = "backup"
  tier       = "medium"
  docs       = "https://registry.terraform.io/providers/hashicorp/awscc/latest/docs/resources/backup_logically_air_gapped_backup_vault"
  only_empty = true

  recovery "min_retention_days" {
    weaker = "lower"
  }

  iam {
    destroy = ["backup:DeleteBackupVault", "backup:DeleteRecoveryPoint"]
  }
}

stateful "awscc_rbin_rule" {
  summary = "The rule that keeps deleted snapshots and images for a time, without which deletions are final"
  kind    = "backup"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/hashicorp/awscc/latest/docs/resources/rbin_rule"

  recovery "retention_period.retention_period_value" {
    weaker = "lower"
  }

  recovery "lock_configuration.unlock_delay_value" {
    weaker = "lower"
  }

  iam {
    destroy = ["rbin:DeleteRule"]
    disarm  = ["rbin:UpdateRule", "rbin:UnlockRule"]
  }
}
