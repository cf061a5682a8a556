stateful "alicloud_nas_file_system" {
  summary = "A file system with its files"
  kind    = "file-system"
  tier    = "critical"
  docs    = "https://registry.terraform.io/providers/aliyun/alicloud/latest/docs/resources/nas_file_system"
}
