stateful "aws_efs_file_system" {
  summary = "A shared file system and its files"
  kind    = "file-system"
  tier    = "critical"
  docs    = "https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/efs_file_system"

  recovery "protection.replication_overwrite" {
    weaker = "off"
    safe   = ["ENABLED"]
  }

  guard "aws_efs_backup_policy" {
    reference   = "file_system_id"
    attribute   = "backup_policy.status"
    safe        = ["ENABLED"]
    protects    = "recovery"
    enforced_by = "service"
  }

  guard "aws_efs_replication_configuration" {
    reference   = "source_file_system_id"
    protects    = "recovery"
    enforced_by = "service"
  }

  guard "aws_backup_selection" {
    reference   = "resources"
    protects    = "recovery"
    enforced_by = "service"
  }

  iam {
    destroy = ["elasticfilesystem:DeleteFileSystem"]
    disarm  = ["elasticfilesystem:PutBackupPolicy", "elasticfilesystem:UpdateFileSystemProtection", "elasticfilesystem:DeleteReplicationConfiguration"]
  }
}
