stateful "alicloud_dms_airflow" {
  summary = "An Airflow instance with its run history, variables and connections"
  kind    = "instance"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/aliyun/alicloud/latest/docs/resources/dms_airflow"
}

stateful "alicloud_dms_enterprise_workspace" {
  summary = "A workspace with the code that was written in it"
  kind    = "repository"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/aliyun/alicloud/latest/docs/resources/dms_enterprise_workspace"
}
