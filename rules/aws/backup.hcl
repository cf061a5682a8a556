stateful "aws_backup_logically_air_gapped_vault" {
  summary    = "A vault of locked recovery points, once they have expired"
  kind       = "backup"
  tier       = "medium"
  docs       = "https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/backup_logically_air_gapped_vault"
  only_empty = true

  recovery "min_retention_days" {
    weaker = "lower"
  }

  iam {
    destroy = ["backup:DeleteBackupVault", "backup:DeleteRecoveryPoint"]
  }
}

stateful "aws_backup_plan" {
  summary = "A backup plan, without which no backups of what it selects are made until it is back"
  kind    = "backup"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/backup_plan"

  recovery "rule.lifecycle.delete_after" {
    weaker    = "lower"
    unlimited = "0"
  }

  recovery "rule.enable_continuous_backup" {
    weaker = "off"
    safe   = ["true"]
  }

  recovery "rule.copy_action.lifecycle.delete_after" {
    weaker    = "lower"
    unlimited = "0"
  }

  iam {
    destroy = ["backup:DeleteBackupPlan"]
    disarm  = ["backup:UpdateBackupPlan", "backup:DeleteBackupSelection"]
  }
}

stateful "aws_backup_selection" {
  summary = "The choice of what is backed up, without which no backups of it are made until it is back"
  kind    = "backup"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/backup_selection"

  iam {
    destroy = ["backup:DeleteBackupSelection"]
  }
}

stateful "aws_backup_vault" {
  summary = "A vault, and its recovery points if force_destroy is set"
  kind    = "backup"
  tier    = "critical"
  docs    = "https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/backup_vault"

  hazard "force_destroy" {
    unsafe  = ["true"]
    default = "false"
    because = "every recovery point is deleted so that the vault can be destroyed"
    empties = true
  }

  guard "aws_backup_vault_lock_configuration" {
    reference   = "backup_vault_name"
    protects    = "recovery"
    enforced_by = "service"
  }

  iam {
    destroy = ["backup:DeleteBackupVault", "backup:DeleteRecoveryPoint"]
    disarm  = ["backup:DeleteBackupVaultLockConfiguration", "backup:UpdateRecoveryPointLifecycle", "backup:PutBackupVaultAccessPolicy"]
  }
}

stateful "aws_backup_vault_lock_configuration" {
  summary = "The lock that keeps recovery points from being deleted"
  kind    = "backup"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/backup_vault_lock_configuration"

  recovery "min_retention_days" {
    weaker = "lower"
  }

  iam {
    destroy = ["backup:DeleteBackupVaultLockConfiguration"]
    disarm  = ["backup:PutBackupVaultLockConfiguration"]
  }
}

stateful "aws_dlm_lifecycle_policy" {
  summary = "A snapshot schedule, without which no snapshots of disks are made until it is back"
  kind    = "backup"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/dlm_lifecycle_policy"

  recovery "state" {
    weaker = "off"
    safe   = ["ENABLED"]
  }

  recovery "policy_details.extend_deletion" {
    weaker = "off"
    safe   = ["false"]
    since  = "6.11.0"
  }

  recovery "policy_details.retain_interval" {
    weaker  = "lower"
    default = "7"
    since   = "6.11.0"
  }

  recovery "policy_details.schedule.retain_rule.count" {
    weaker = "lower"
  }

  recovery "policy_details.schedule.retain_rule.interval" {
    weaker = "lower"
  }

  recovery "policy_details.schedule.cross_region_copy_rule.retain_rule.interval" {
    weaker = "lower"
  }

  recovery "policy_details.action.cross_region_copy.retain_rule.interval" {
    weaker = "lower"
  }

  recovery "policy_details.schedule.archive_rule.archive_retain_rule.retention_archive_tier.count" {
    weaker = "lower"
    since  = "6.11.0"
  }

  recovery "policy_details.schedule.archive_rule.archive_retain_rule.retention_archive_tier.interval" {
    weaker = "lower"
    since  = "6.11.0"
  }

  iam {
    destroy = ["dlm:DeleteLifecyclePolicy"]
    disarm  = ["dlm:UpdateLifecyclePolicy"]
  }
}

stateful "aws_rbin_rule" {
  summary = "The rule that keeps deleted snapshots and images for a time, without which deletions are final"
  kind    = "backup"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/rbin_rule"

  recovery "retention_period.retention_period_value" {
    weaker = "lower"
  }

  recovery "lock_configuration.unlock_delay.unlock_delay_value" {
    weaker = "lower"
  }

  iam {
    destroy = ["rbin:DeleteRule"]
    disarm  = ["rbin:UpdateRule", "rbin:UnlockRule"]
  }
}
