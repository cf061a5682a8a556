stateful "awscc_frauddetector_event_type" {
  summary = "A type of events and the events stored under it"
  kind    = "database"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/hashicorp/awscc/latest/docs/resources/frauddetector_event_type"

  iam {
    destroy = ["frauddetector:DeleteEventType", "frauddetector:DeleteEventsByEventType"]
  }
}

stateful "awscc_frauddetector_list" {
  summary = "A list of values that rules check against"
  kind    = "database"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/hashicorp/awscc/latest/docs/resources/frauddetector_list"

  iam {
    destroy = ["frauddetector:DeleteList"]
  }
}
