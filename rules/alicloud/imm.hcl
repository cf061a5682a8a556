stateful "alicloud_imm_project" {
  summary = "A project with the metadata that was drawn from its files"
  kind    = "search"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/aliyun/alicloud/latest/docs/resources/imm_project"
}
