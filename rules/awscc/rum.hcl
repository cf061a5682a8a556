stateful "awscc_rum_app_monitor" {
  summary = "A monitor, whose id pages carry, and the events of its visitors"
  kind    = "log"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/hashicorp/awscc/latest/docs/resources/rum_app_monitor"

  iam {
    destroy = ["rum:DeleteAppMonitor"]
  }
}
