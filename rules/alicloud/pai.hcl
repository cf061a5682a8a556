stateful "alicloud_pai_workspace_experiment" {
  summary = "An experiment with its runs and their results"
  kind    = "log"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/aliyun/alicloud/latest/docs/resources/pai_workspace_experiment"
}

stateful "alicloud_pai_workspace_model" {
  summary = "A registered model with its versions"
  kind    = "registry"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/aliyun/alicloud/latest/docs/resources/pai_workspace_model"
}

stateful "alicloud_pai_workspace_run" {
  summary = "A run of an experiment with its results"
  kind    = "log"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/aliyun/alicloud/latest/docs/resources/pai_workspace_run"
}

stateful "alicloud_pai_workspace_workspace" {
  summary = "A workspace with its models, experiments and data sets"
  kind    = "container"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/aliyun/alicloud/latest/docs/resources/pai_workspace_workspace"
}
