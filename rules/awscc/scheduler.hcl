stateful "awscc_scheduler_schedule_group" {
  summary = "A group with the schedules that applications put in it"
  kind    = "container"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/hashicorp/awscc/latest/docs/resources/scheduler_schedule_group"

  iam {
    destroy = ["scheduler:DeleteScheduleGroup", "scheduler:DeleteSchedule"]
  }
}
