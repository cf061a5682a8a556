stateful "alicloud_cr_ee_instance" {
  summary = "A registry instance with its repositories and images"
  kind    = "registry"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/aliyun/alicloud/latest/docs/resources/cr_ee_instance"
}

stateful "alicloud_cr_ee_repo" {
  summary = "A repository with its container images"
  kind    = "registry"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/aliyun/alicloud/latest/docs/resources/cr_ee_repo"
}

stateful "alicloud_cr_repo" {
  summary = "A repository with its container images"
  kind    = "registry"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/aliyun/alicloud/latest/docs/resources/cr_repo"
}
