explained "after_destroy" {
  types   = ["spacelift_*"]
  because = "it is about commands of a run"
}

explained "before_destroy" {
  types   = ["spacelift_*"]
  because = "it is about commands of a run"
}

explained "delete_resources" {
  types   = ["spacelift_scheduled_delete_stack"]
  because = "it is what the schedule will do; destroying the schedule prevents it"
}

explained "skip_replan*" {
  types   = ["spacelift_stack"]
  because = "it is about runs"
}
