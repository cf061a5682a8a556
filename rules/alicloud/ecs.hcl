stateful "alicloud_copy_image" {
  same_as = "alicloud_image_copy"
  docs    = "https://registry.terraform.io/providers/aliyun/alicloud/latest/docs/resources/image_copy"
}

stateful "alicloud_disk" {
  same_as = "alicloud_ecs_disk"
  docs    = "https://registry.terraform.io/providers/aliyun/alicloud/latest/docs/resources/disk"
}

stateful "alicloud_ecs_auto_snapshot_policy" {
  summary = "A policy, without which no more snapshots of its disks are made"
  kind    = "backup"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/aliyun/alicloud/latest/docs/resources/ecs_auto_snapshot_policy"

  recovery "retention_days" {
    weaker    = "lower"
    unlimited = "-1"
  }

  recovery "copied_snapshots_retention_days" {
    weaker    = "lower"
    unlimited = "-1"
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

  hazard "delete_with_instance" {
    unsafe  = ["true"]
    default = "false"
    because = "the disk is deleted with the instance it is attached to"
  }

  guard "alicloud_ecs_auto_snapshot_policy_attachment" {
    reference   = "disk_id"
    protects    = "recovery"
    enforced_by = "service"
  }

  guard "alicloud_ebs_enterprise_snapshot_policy_attachment" {
    reference   = "disk_id"
    protects    = "recovery"
    enforced_by = "service"
  }
}

stateful "alicloud_ecs_instance_set" {
  summary = "A set of virtual machines with their system disks"
  kind    = "instance"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/aliyun/alicloud/latest/docs/resources/ecs_instance_set"

  protection "deletion_protection" {
    safe        = ["true"]
    enforced_by = "service"
    since       = "1.173.0"
    note        = "Can only be set when the set is made, changing it makes the set anew"
  }
}

stateful "alicloud_ecs_key_pair" {
  summary = "A key pair, whose private key cannot be had again where the service made it"
  kind    = "secret"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/aliyun/alicloud/latest/docs/resources/ecs_key_pair"
}

stateful "alicloud_ecs_snapshot" {
  summary = "A snapshot of a disk"
  kind    = "snapshot"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/aliyun/alicloud/latest/docs/resources/ecs_snapshot"

  hazard "force" {
    unsafe  = ["true"]
    because = "the snapshot is deleted even when disks were made from it"
  }

  recovery "retention_days" {
    weaker = "lower"
  }
}

stateful "alicloud_ecs_snapshot_group" {
  summary = "A group of snapshots of the disks of an instance"
  kind    = "snapshot"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/aliyun/alicloud/latest/docs/resources/ecs_snapshot_group"
}

stateful "alicloud_image" {
  summary = "A machine image"
  kind    = "snapshot"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/aliyun/alicloud/latest/docs/resources/image"

  hazard "force" {
    unsafe  = ["true"]
    default = "false"
    because = "the image is deleted even when instances were made from it"
  }

  hazard "delete_auto_snapshot" {
    unsafe  = ["true"]
    because = "the snapshots that the image was made of are deleted with it"
  }
}

stateful "alicloud_image_copy" {
  summary = "A machine image copied from another region"
  kind    = "snapshot"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/aliyun/alicloud/latest/docs/resources/image_copy"

  hazard "force" {
    unsafe  = ["true"]
    default = "false"
    because = "the image is deleted even when instances were made from it"
  }

  hazard "delete_auto_snapshot" {
    unsafe  = ["true"]
    because = "the snapshots that the image was made of are deleted with it"
  }
}

stateful "alicloud_image_export" {
  summary = "A machine image that was exported to a bucket"
  kind    = "snapshot"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/aliyun/alicloud/latest/docs/resources/image_export"
}

stateful "alicloud_image_import" {
  summary = "A machine image that was imported from a bucket"
  kind    = "snapshot"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/aliyun/alicloud/latest/docs/resources/image_import"
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
    note        = "Not for a spot instance"
  }

  hazard "data_disks.delete_with_instance" {
    unsafe  = ["true"]
    default = "true"
    because = "the data disk is deleted with the instance"
  }

  hazard "force_delete" {
    unsafe  = ["true"]
    default = "false"
    because = "an instance that is paid in advance is deleted before its time is over"
  }

  provider_hazard "features.ecs_instance.replace_on_image_update" {
    unsafe  = ["true"]
    default = "false"
    because = "another image makes the instance anew, and its data disks are lost with it"
    since   = "1.289.0"
  }
}

stateful "alicloud_key_pair" {
  same_as = "alicloud_ecs_key_pair"
  docs    = "https://registry.terraform.io/providers/aliyun/alicloud/latest/docs/resources/key_pair"
}

stateful "alicloud_snapshot" {
  same_as = "alicloud_ecs_snapshot"
  docs    = "https://registry.terraform.io/providers/aliyun/alicloud/latest/docs/resources/snapshot"
}

stateful "alicloud_snapshot_policy" {
  same_as = "alicloud_ecs_auto_snapshot_policy"
  docs    = "https://registry.terraform.io/providers/aliyun/alicloud/latest/docs/resources/snapshot_policy"
}
