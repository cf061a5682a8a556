stateful "alicloud_ecd_desktop" {
  summary = "A cloud desktop with its disks"
  kind    = "instance"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/aliyun/alicloud/latest/docs/resources/ecd_desktop"
}

stateful "alicloud_ecd_image" {
  summary = "An image of a cloud desktop"
  kind    = "snapshot"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/aliyun/alicloud/latest/docs/resources/ecd_image"
}

stateful "alicloud_ecd_nas_file_system" {
  summary = "A file system with the files of the users of cloud desktops"
  kind    = "file-system"
  tier    = "critical"
  docs    = "https://registry.terraform.io/providers/aliyun/alicloud/latest/docs/resources/ecd_nas_file_system"
}

stateful "alicloud_ecd_snapshot" {
  summary = "A snapshot of a disk of a cloud desktop"
  kind    = "snapshot"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/aliyun/alicloud/latest/docs/resources/ecd_snapshot"
}
