stateful "alicloud_datahub_project" {
  summary = "A project with its topics and the records in them"
  kind    = "stream"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/aliyun/alicloud/latest/docs/resources/datahub_project"
}

stateful "alicloud_datahub_subscription" {
  summary = "A subscription, and how far it has been read"
  kind    = "stream"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/aliyun/alicloud/latest/docs/resources/datahub_subscription"
}

stateful "alicloud_datahub_topic" {
  summary = "A topic and the records in it"
  kind    = "stream"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/aliyun/alicloud/latest/docs/resources/datahub_topic"
}
