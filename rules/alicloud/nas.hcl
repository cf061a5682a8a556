stateful "alicloud_nas_auto_snapshot_policy" {
  summary = "A policy, without which no more snapshots of its file systems are made"
  kind    = "backup"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/aliyun/alicloud/latest/docs/resources/nas_auto_snapshot_policy"

  recovery "retention_days" {
    weaker    = "lower"
    unlimited = "-1"
  }
}

stateful "alicloud_nas_file_system" {
  summary = "A file system with its files"
  kind    = "file-system"
  tier    = "critical"
  docs    = "https://registry.terraform.io/providers/aliyun/alicloud/latest/docs/resources/nas_file_system"

  guard "alicloud_nas_recycle_bin" {
    reference   = "file_system_id"
    protects    = "recovery"
    enforced_by = "service"
  }
}

stateful "alicloud_nas_fileset" {
  summary = "A fileset with its files"
  kind    = "file-system"
  tier    = "critical"
  docs    = "https://registry.terraform.io/providers/aliyun/alicloud/latest/docs/resources/nas_fileset"

  protection "deletion_protection" {
    safe        = ["true"]
    default     = "false"
    enforced_by = "service"
    since       = "1.267.0"
  }
}

stateful "alicloud_nas_filesystem" {
  same_as = "alicloud_nas_file_system"
  docs    = "https://registry.terraform.io/providers/aliyun/alicloud/latest/docs/resources/nas_file_system"
  until   = "1.33.0"
}

stateful "alicloud_nas_recycle_bin" {
  summary = "The recycle bin of a file system with the deleted files in it"
  kind    = "backup"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/aliyun/alicloud/latest/docs/resources/nas_recycle_bin"

  recovery "reserved_days" {
    weaker = "lower"
  }
}

stateful "alicloud_nas_snapshot" {
  summary = "A snapshot of a file system"
  kind    = "snapshot"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/aliyun/alicloud/latest/docs/resources/nas_snapshot"

  recovery "retention_days" {
    weaker    = "lower"
    unlimited = "-1"
  }
}
