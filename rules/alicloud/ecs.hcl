stateful "alicloud_disk" {
  summary = "A disk and its data"
  kind    = "disk"
  tier    = "critical"
  docs    = "https://registry.terraform.io/providers/aliyun/alicloud/latest/docs/resources/disk"

  hazard "delete_auto_snapshot" {
    unsafe  = ["true"]
    default = "false"
    because = "the automatic snapshots of the disk are deleted with it"
  }
}

stateful "alicloud_ecs_disk" {
  summary = "A disk and its data"
  kind    = "disk"
  tier    = "critical"
  docs    = "https://registry.terraform.io/providers/aliyun/alicloud/latest/docs/resources/ecs_disk"

  hazard "delete_auto_snapshot" {
    unsafe  = ["true"]
    default = "false"
    because = "the automatic snapshots of the disk are deleted with it"
  }
}

stateful "alicloud_ecs_snapshot" {
  summary = "A snapshot of a disk"
  kind    = "snapshot"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/aliyun/alicloud/latest/docs/resources/ecs_snapshot"
}

stateful "alicloud_image" {
  summary = "A machine image"
  kind    = "snapshot"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/aliyun/alicloud/latest/docs/resources/image"
}

stateful "alicloud_instance" {
  summary = "A virtual machine with its system disk"
  kind    = "instance"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/aliyun/alicloud/latest/docs/resources/instance"

  protection "deletion_protection" {
    safe        = ["true"]
    default     = "false"
    enforced_by = "service"
  }
}

stateful "alicloud_snapshot" {
  summary = "A snapshot of a disk"
  kind    = "snapshot"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/aliyun/alicloud/latest/docs/resources/snapshot"
}
