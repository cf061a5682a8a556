stateful "alicloud_resource_manager_account" {
  summary = "A member account and everything in it"
  kind    = "container"
  tier    = "critical"
  docs    = "https://registry.terraform.io/providers/aliyun/alicloud/latest/docs/resources/resource_manager_account"

  hazard "force_delete" {
    unsafe  = ["true"]
    because = "the account is deleted without a look at what the check before the deletion found"
    since   = "1.249.0"
  }
}

stateful "alicloud_resource_manager_resource_directory" {
  summary = "The directory of the accounts of an organisation"
  kind    = "container"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/aliyun/alicloud/latest/docs/resources/resource_manager_resource_directory"
}
