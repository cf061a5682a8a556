stateful "alicloud_oos_parameter" {
  summary = "A parameter, whose value may have been set by hand and ignored by Terraform"
  kind    = "other"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/aliyun/alicloud/latest/docs/resources/oos_parameter"
}

stateful "alicloud_oos_secret_parameter" {
  summary = "A secret parameter, whose value may have been set by hand and ignored by Terraform"
  kind    = "secret"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/aliyun/alicloud/latest/docs/resources/oos_secret_parameter"
}
