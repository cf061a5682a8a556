stateful "alicloud_cloud_sso_directory" {
  summary = "A directory with its users, groups and access configurations"
  kind    = "identity"
  tier    = "critical"
  docs    = "https://registry.terraform.io/providers/aliyun/alicloud/latest/docs/resources/cloud_sso_directory"
}

stateful "alicloud_cloud_sso_group" {
  summary = "A group, whose id cannot be had again"
  kind    = "identity"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/aliyun/alicloud/latest/docs/resources/cloud_sso_group"
}

stateful "alicloud_cloud_sso_scim_server_credential" {
  summary = "A credential for the synchronisation of users, which cannot be had again"
  kind    = "secret"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/aliyun/alicloud/latest/docs/resources/cloud_sso_scim_server_credential"
}

stateful "alicloud_cloud_sso_user" {
  summary = "A user with its password and second factors, and whose id cannot be had again"
  kind    = "identity"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/aliyun/alicloud/latest/docs/resources/cloud_sso_user"
}

stateful "alicloud_cloud_sso_user_provisioning" {
  summary = "The users that were synchronised into an account"
  kind    = "identity"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/aliyun/alicloud/latest/docs/resources/cloud_sso_user_provisioning"

  hazard "deletion_strategy" {
    unsafe  = ["Delete"]
    because = "the users that were synchronised are deleted too"
  }
}
