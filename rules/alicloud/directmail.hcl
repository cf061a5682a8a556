stateful "alicloud_direct_mail_domain" {
  summary = "A sender domain with its verification and its reputation"
  kind    = "identity"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/aliyun/alicloud/latest/docs/resources/direct_mail_domain"
}

stateful "alicloud_direct_mail_receivers" {
  summary = "A list of recipients"
  kind    = "other"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/aliyun/alicloud/latest/docs/resources/direct_mail_receivers"
}
