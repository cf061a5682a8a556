stateful "alicloud_dbfs_auto_snap_shot_policy" {
  summary = "A policy, without which no more snapshots are made"
  kind    = "backup"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/aliyun/alicloud/latest/docs/resources/dbfs_auto_snap_shot_policy"

  recovery "retention_days" {
    weaker = "lower"
  }
}

stateful "alicloud_dbfs_instance" {
  summary = "A database file system with its files"
  kind    = "file-system"
  tier    = "critical"
  docs    = "https://registry.terraform.io/providers/aliyun/alicloud/latest/docs/resources/dbfs_instance"
}

stateful "alicloud_dbfs_snapshot" {
  summary = "A snapshot of a database file system"
  kind    = "snapshot"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/aliyun/alicloud/latest/docs/resources/dbfs_snapshot"

  hazard "force" {
    unsafe  = ["true"]
    because = "the snapshot is deleted even when it is in use"
  }

  recovery "retention_days" {
    weaker = "lower"
  }
}
