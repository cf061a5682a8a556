stateful "aws_ebs_snapshot" {
  summary = "A snapshot of a disk"
  kind    = "snapshot"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/ebs_snapshot"

  iam {
    destroy = ["ec2:DeleteSnapshot"]
    disarm  = ["ec2:UnlockSnapshot", "ec2:ModifySnapshotTier"]
  }
}

stateful "aws_ebs_snapshot_copy" {
  summary = "A copy of a disk snapshot"
  kind    = "snapshot"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/ebs_snapshot_copy"

  iam {
    destroy = ["ec2:DeleteSnapshot"]
    disarm  = ["ec2:UnlockSnapshot", "ec2:ModifySnapshotTier"]
  }
}

stateful "aws_ebs_snapshot_import" {
  summary = "A disk snapshot made from an imported image"
  kind    = "snapshot"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/ebs_snapshot_import"

  iam {
    destroy = ["ec2:DeleteSnapshot"]
    disarm  = ["ec2:UnlockSnapshot", "ec2:ModifySnapshotTier"]
  }
}

stateful "aws_ebs_volume" {
  summary = "A disk and its data"
  kind    = "disk"
  tier    = "critical"
  docs    = "https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/ebs_volume"

  recovery "final_snapshot" {
    weaker = "off"
    safe   = ["true"]
  }

  guard "aws_backup_selection" {
    reference   = "resources"
    protects    = "recovery"
    enforced_by = "service"
  }

  iam {
    destroy = ["ec2:DeleteVolume"]
  }
}

stateful "aws_ebs_volume_copy" {
  summary = "A copy of a disk and what was written to it since"
  kind    = "disk"
  tier    = "critical"
  docs    = "https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/ebs_volume_copy"
  since   = "6.42.0"

  guard "aws_backup_selection" {
    reference   = "resources"
    protects    = "recovery"
    enforced_by = "service"
  }

  iam {
    destroy = ["ec2:DeleteVolume"]
  }
}
