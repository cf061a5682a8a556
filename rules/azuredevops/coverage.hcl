explained "features.restore" {
  types   = ["azuredevops_feed"]
  because = "it takes a deleted feed back when it is made"
}

explained "is_locked" {
  types   = ["azuredevops_workitemtracking_field", "azuredevops_workitemtrackingprocess_field"]
  because = "it is about editing"
}

explained "show_on_deleted_work_item" {
  types   = ["azuredevops_workitemtrackingprocess_control", "azuredevops_workitemtrackingprocess_group"]
  because = "it is about a form"
}

explained "skip_first_run" {
  types   = ["azuredevops_build_definition"]
  because = "it is about the first run"
}
