stateful "alicloud_data_works_folder" {
  summary = "A folder with the code that was written in it"
  kind    = "repository"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/aliyun/alicloud/latest/docs/resources/data_works_folder"
}

stateful "alicloud_data_works_project" {
  summary = "A workspace with the code, schedules and run history in it"
  kind    = "repository"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/aliyun/alicloud/latest/docs/resources/data_works_project"
}
