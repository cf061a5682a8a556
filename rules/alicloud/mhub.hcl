stateful "alicloud_mhub_app" {
  summary = "An application with the key that is built into its mobile clients"
  kind    = "identity"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/aliyun/alicloud/latest/docs/resources/mhub_app"
}
