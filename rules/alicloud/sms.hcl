stateful "alicloud_sms_short_url" {
  summary = "A short address that recipients of messages have"
  kind    = "address"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/aliyun/alicloud/latest/docs/resources/sms_short_url"
}
