stateful "alicloud_ram_access_key" {
  summary = "An access key, whose secret cannot be had again"
  kind    = "secret"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/aliyun/alicloud/latest/docs/resources/ram_access_key"
}

stateful "alicloud_ram_user" {
  summary = "A user, and its keys and policies if force is set"
  kind    = "identity"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/aliyun/alicloud/latest/docs/resources/ram_user"

  hazard "force" {
    unsafe  = ["true"]
    default = "false"
    because = "keys, groups and policies are taken from the user so that it can be destroyed"
  }
}
