stateful "google_cloud_tasks_queue" {
  summary = "A queue with the tasks not yet run, whose name stays taken for days after deletion"
  kind    = "queue"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/hashicorp/google/latest/docs/resources/cloud_tasks_queue"
}
