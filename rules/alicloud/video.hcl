stateful "alicloud_video_surveillance_system_group" {
  summary = "A group of cameras with their recordings"
  kind    = "other"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/aliyun/alicloud/latest/docs/resources/video_surveillance_system_group"
}

stateful "alicloud_vod_editing_project" {
  summary = "An editing project with the cuts that were made in it"
  kind    = "other"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/aliyun/alicloud/latest/docs/resources/vod_editing_project"
}
