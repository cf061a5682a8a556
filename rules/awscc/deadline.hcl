stateful "awscc_deadline_farm" {
  summary = "A render farm, whose id submitters and workers use"
  kind    = "container"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/hashicorp/awscc/latest/docs/resources/deadline_farm"

  iam {
    destroy = ["deadline:DeleteFarm"]
  }
}

stateful "awscc_deadline_monitor" {
  summary = "A page of render jobs, whose address people have bookmarked"
  kind    = "network"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/hashicorp/awscc/latest/docs/resources/deadline_monitor"

  iam {
    destroy = ["deadline:DeleteMonitor"]
  }
}

stateful "awscc_deadline_queue" {
  summary = "A queue of render jobs and their history"
  kind    = "queue"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/hashicorp/awscc/latest/docs/resources/deadline_queue"

  iam {
    destroy = ["deadline:DeleteQueue"]
  }
}
