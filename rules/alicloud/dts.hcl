stateful "alicloud_dts_subscription_job" {
  summary = "A subscription to changes, and how far it has been read"
  kind    = "stream"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/aliyun/alicloud/latest/docs/resources/dts_subscription_job"
}
