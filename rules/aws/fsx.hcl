stateful "aws_fsx_backup" {
  summary = "A backup of a file system or volume"
  kind    = "backup"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/fsx_backup"

  iam {
    destroy = ["fsx:DeleteBackup"]
  }
}

stateful "aws_fsx_data_repository_association" {
  summary = "The link between a file system and its bucket"
  kind    = "file-system"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/fsx_data_repository_association"

  hazard "delete_data_in_filesystem" {
    unsafe  = ["true"]
    default = "false"
    because = "the files on the file system are deleted with the link"
  }

  iam {
    destroy = ["fsx:DeleteDataRepositoryAssociation"]
  }
}

stateful "aws_fsx_file_cache" {
  summary = "A cache in front of file data kept elsewhere"
  kind    = "cache"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/fsx_file_cache"

  iam {
    destroy = ["fsx:DeleteFileCache"]
  }
}

stateful "aws_fsx_lustre_file_system" {
  summary = "A Lustre file system and its files"
  kind    = "file-system"
  tier    = "critical"
  docs    = "https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/fsx_lustre_file_system"

  hazard "skip_final_backup" {
    unsafe  = ["true"]
    default = "true"
    because = "the file system is deleted without a last backup"
  }

  recovery "automatic_backup_retention_days" {
    weaker = "lower"
  }

  guard "aws_backup_selection" {
    reference   = "resources"
    protects    = "recovery"
    enforced_by = "service"
  }

  iam {
    destroy = ["fsx:DeleteFileSystem"]
    disarm  = ["fsx:UpdateFileSystem"]
  }
}

stateful "aws_fsx_ontap_file_system" {
  summary    = "A NetApp ONTAP file system, once its volumes are gone"
  kind       = "file-system"
  tier       = "high"
  docs       = "https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/fsx_ontap_file_system"
  only_empty = true

  recovery "automatic_backup_retention_days" {
    weaker  = "lower"
    default = "0"
  }

  iam {
    destroy = ["fsx:DeleteFileSystem"]
    disarm  = ["fsx:UpdateFileSystem"]
  }
}

stateful "aws_fsx_ontap_storage_virtual_machine" {
  summary    = "A storage virtual machine with its addresses and names, once its volumes are gone"
  kind       = "container"
  tier       = "medium"
  docs       = "https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/fsx_ontap_storage_virtual_machine"
  only_empty = true

  iam {
    destroy = ["fsx:DeleteStorageVirtualMachine"]
    disarm  = ["fsx:UpdateStorageVirtualMachine"]
  }
}

stateful "aws_fsx_ontap_volume" {
  summary = "A NetApp ONTAP volume and its files"
  kind    = "file-system"
  tier    = "critical"
  docs    = "https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/fsx_ontap_volume"

  hazard "skip_final_backup" {
    unsafe  = ["true"]
    default = "false"
    because = "the volume is deleted without a last backup"
  }

  hazard "bypass_snaplock_enterprise_retention" {
    unsafe  = ["true"]
    default = "false"
    because = "files under retention are deleted with the volume"
  }

  hazard "snaplock_configuration.privileged_delete" {
    unsafe  = ["ENABLED"]
    default = "DISABLED"
    because = "files under retention can be deleted before their time"
  }

  recovery "snaplock_configuration.retention_period.default_retention.value" {
    weaker = "lower"
  }

  recovery "snaplock_configuration.retention_period.minimum_retention.value" {
    weaker = "lower"
  }

  guard "aws_backup_selection" {
    reference   = "resources"
    protects    = "recovery"
    enforced_by = "service"
  }

  iam {
    destroy = ["fsx:DeleteVolume", "fsx:BypassSnaplockEnterpriseRetention"]
    disarm  = ["fsx:UpdateVolume"]
  }
}

stateful "aws_fsx_openzfs_file_system" {
  summary = "An OpenZFS file system and its files"
  kind    = "file-system"
  tier    = "critical"
  docs    = "https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/fsx_openzfs_file_system"

  hazard "skip_final_backup" {
    unsafe  = ["true"]
    default = "false"
    because = "the file system is deleted without a last backup"
  }

  hazard "delete_options" {
    unsafe  = ["DELETE_CHILD_VOLUMES_AND_SNAPSHOTS"]
    because = "child volumes and snapshots are deleted with the file system"
  }

  recovery "automatic_backup_retention_days" {
    weaker  = "lower"
    default = "0"
  }

  guard "aws_backup_selection" {
    reference   = "resources"
    protects    = "recovery"
    enforced_by = "service"
  }

  iam {
    destroy = ["fsx:DeleteFileSystem"]
    disarm  = ["fsx:UpdateFileSystem"]
  }
}

stateful "aws_fsx_openzfs_snapshot" {
  summary = "A snapshot of an OpenZFS volume"
  kind    = "snapshot"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/fsx_openzfs_snapshot"

  iam {
    destroy = ["fsx:DeleteSnapshot"]
  }
}

stateful "aws_fsx_openzfs_volume" {
  summary = "An OpenZFS volume and its files"
  kind    = "file-system"
  tier    = "critical"
  docs    = "https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/fsx_openzfs_volume"

  hazard "delete_volume_options" {
    unsafe  = ["DELETE_CHILD_VOLUMES_AND_SNAPSHOTS"]
    because = "child volumes and snapshots are deleted with the volume"
  }

  iam {
    destroy = ["fsx:DeleteVolume"]
    disarm  = ["fsx:UpdateVolume"]
  }
}

stateful "aws_fsx_windows_file_system" {
  summary = "A Windows file system and its files"
  kind    = "file-system"
  tier    = "critical"
  docs    = "https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/fsx_windows_file_system"

  hazard "skip_final_backup" {
    unsafe  = ["true"]
    default = "false"
    because = "the file system is deleted without a last backup"
  }

  recovery "automatic_backup_retention_days" {
    weaker  = "lower"
    default = "7"
  }

  guard "aws_backup_selection" {
    reference   = "resources"
    protects    = "recovery"
    enforced_by = "service"
  }

  iam {
    destroy = ["fsx:DeleteFileSystem"]
    disarm  = ["fsx:UpdateFileSystem"]
  }
}
