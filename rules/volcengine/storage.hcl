stateful "volcengine_bioos_workspace" {
  summary = "A workspace with its data and workflows"
  kind    = "container"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/volcengine/volcengine/latest/docs/resources/bioos_workspace"
}

stateful "volcengine_cloudfs_file_system" {
  summary = "A file system with its files or its cache of a bucket"
  kind    = "file-system"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/volcengine/volcengine/latest/docs/resources/cloudfs_file_system"
}

stateful "volcengine_cloudfs_namespace" {
  summary = "A namespace with its files"
  kind    = "file-system"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/volcengine/volcengine/latest/docs/resources/cloudfs_namespace"
}

stateful "volcengine_ebs_auto_snapshot_policy" {
  summary = "A snapshot policy, without which no snapshots are made until it is back"
  kind    = "backup"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/volcengine/volcengine/latest/docs/resources/ebs_auto_snapshot_policy"
}

stateful "volcengine_ebs_auto_snapshot_policy_attachment" {
  summary = "The tie of a disk to its snapshot policy, without which no snapshots are made"
  kind    = "backup"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/volcengine/volcengine/latest/docs/resources/ebs_auto_snapshot_policy_attachment"
}

stateful "volcengine_ebs_snapshot" {
  summary = "A snapshot of a disk"
  kind    = "snapshot"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/volcengine/volcengine/latest/docs/resources/ebs_snapshot"
}

stateful "volcengine_ebs_snapshot_group" {
  summary = "A set of snapshots of the disks of a machine"
  kind    = "snapshot"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/volcengine/volcengine/latest/docs/resources/ebs_snapshot_group"
}

stateful "volcengine_image" {
  summary = "A machine image"
  kind    = "snapshot"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/volcengine/volcengine/latest/docs/resources/image"
}

stateful "volcengine_image_import" {
  summary = "A machine image"
  kind    = "snapshot"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/volcengine/volcengine/latest/docs/resources/image_import"
}

stateful "volcengine_nas_auto_snapshot_policy" {
  summary = "A snapshot policy, without which no snapshots are made until it is back"
  kind    = "backup"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/volcengine/volcengine/latest/docs/resources/nas_auto_snapshot_policy"
}

stateful "volcengine_nas_file_system" {
  summary = "A file system with its files"
  kind    = "file-system"
  tier    = "critical"
  docs    = "https://registry.terraform.io/providers/volcengine/volcengine/latest/docs/resources/nas_file_system"
}

stateful "volcengine_nas_snapshot" {
  summary = "A snapshot of a file system"
  kind    = "snapshot"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/volcengine/volcengine/latest/docs/resources/nas_snapshot"
}

stateful "volcengine_tos_bucket" {
  summary = "A bucket with its objects"
  kind    = "bucket"
  tier    = "critical"
  docs    = "https://registry.terraform.io/providers/volcengine/volcengine/latest/docs/resources/tos_bucket"

  recovery "enable_version" {
    weaker = "off"
    safe   = ["true"]
  }
}

stateful "volcengine_tos_bucket_replication" {
  summary = "The replication of a bucket, without which nothing new is copied until it is back"
  kind    = "backup"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/volcengine/volcengine/latest/docs/resources/tos_bucket_replication"
}

stateful "volcengine_vepfs_file_system" {
  summary = "A file system with its files"
  kind    = "file-system"
  tier    = "critical"
  docs    = "https://registry.terraform.io/providers/volcengine/volcengine/latest/docs/resources/vepfs_file_system"
}

stateful "volcengine_vepfs_fileset" {
  summary = "A file set with its files"
  kind    = "file-system"
  tier    = "critical"
  docs    = "https://registry.terraform.io/providers/volcengine/volcengine/latest/docs/resources/vepfs_fileset"
}

stateful "volcengine_volume" {
  summary = "A disk and its data"
  kind    = "disk"
  tier    = "critical"
  docs    = "https://registry.terraform.io/providers/volcengine/volcengine/latest/docs/resources/volume"
}
