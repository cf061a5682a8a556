stateful "alicloud_schedulerx_app_group" {
  summary = "A group of jobs with the key that its workers use"
  kind    = "container"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/aliyun/alicloud/latest/docs/resources/schedulerx_app_group"

  hazard "delete_jobs" {
    unsafe  = ["true"]
    because = "the jobs of the group are deleted with it"
    since   = "1.240.0"
  }
}
