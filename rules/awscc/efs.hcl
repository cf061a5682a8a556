stateful "awscc_efs_file_system" {
  summary = "A shared file system and its files"
  kind    = "file-system"
  tier    = "critical"
  docs    = "https://registry.terraform.io/providers/hashicorp/awscc/latest/docs/resources/efs_file_system"

  recovery "backup_policy.status" {
    weaker = "off"
    safe   = ["ENABLED"]
  }

  recovery "file_system_protection.replication_overwrite_protection" {
    weaker  = "off"
    safe    = ["ENABLED"]
    default = "ENABLED"
  }

  guard "awscc_backup_backup_selection" {
    reference   = "backup_selection.resources"
    protects    = "recovery"
    enforced_by = "service"
  }

  iam {
    destroy = ["elasticfilesystem:DeleteFileSystem"]
    disarm  = ["elasticfilesystem:PutBackupPolicy", "elasticfilesystem:UpdateFileSystemProtection", "elasticfilesystem:DeleteReplicationConfiguration"]
  }
}
