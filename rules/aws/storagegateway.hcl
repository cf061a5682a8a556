stateful "aws_storagegateway_cached_iscsi_volume" {
  summary = "A volume whose data is kept by the gateway service"
  kind    = "disk"
  tier    = "critical"
  docs    = "https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/storagegateway_cached_iscsi_volume"

  guard "aws_backup_selection" {
    reference   = "resources"
    protects    = "recovery"
    enforced_by = "service"
  }

  iam {
    destroy = ["storagegateway:DeleteVolume"]
    disarm  = ["storagegateway:DeleteSnapshotSchedule", "storagegateway:UpdateSnapshotSchedule"]
  }
}

stateful "aws_storagegateway_gateway" {
  summary = "A gateway and the data it has not yet uploaded"
  kind    = "other"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/storagegateway_gateway"

  iam {
    destroy = ["storagegateway:DeleteGateway"]
  }
}

stateful "aws_storagegateway_stored_iscsi_volume" {
  summary = "A volume on a local disk and its snapshots"
  kind    = "disk"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/storagegateway_stored_iscsi_volume"

  guard "aws_backup_selection" {
    reference   = "resources"
    protects    = "recovery"
    enforced_by = "service"
  }

  iam {
    destroy = ["storagegateway:DeleteVolume"]
    disarm  = ["storagegateway:DeleteSnapshotSchedule", "storagegateway:UpdateSnapshotSchedule"]
  }
}

stateful "aws_storagegateway_tape_pool" {
  summary    = "A pool of virtual tapes, once the tapes are gone"
  kind       = "backup"
  tier       = "medium"
  docs       = "https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/storagegateway_tape_pool"
  only_empty = true

  recovery "retention_lock_type" {
    weaker  = "off"
    safe    = ["COMPLIANCE"]
    default = "NONE"
  }

  recovery "retention_lock_time_in_days" {
    weaker  = "lower"
    default = "0"
  }

  iam {
    destroy = ["storagegateway:DeleteTapePool", "storagegateway:DeleteTape", "storagegateway:DeleteTapeArchive"]
  }
}
