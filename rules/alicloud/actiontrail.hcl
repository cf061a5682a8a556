stateful "alicloud_actiontrail" {
  same_as = "alicloud_actiontrail_trail"
  docs    = "https://registry.terraform.io/providers/aliyun/alicloud/latest/docs/resources/actiontrail"
}

stateful "alicloud_actiontrail_trail" {
  summary = "A trail, without which what happens in the meantime is not recorded for longer than the service keeps it"
  kind    = "log"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/aliyun/alicloud/latest/docs/resources/actiontrail_trail"
}
