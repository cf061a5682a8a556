stateful "azuredevops_workitem" {
  summary = "A work item with its discussion and history"
  kind    = "other"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/microsoft/azuredevops/latest/docs/resources/workitem"
}

stateful "azuredevops_workitemtracking_field" {
  summary = "A field and what it holds of every work item"
  kind    = "database"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/microsoft/azuredevops/latest/docs/resources/workitemtracking_field"
}

stateful "azuredevops_workitemtrackingprocess_workitemtype" {
  summary = "A type of work items and the work items of it"
  kind    = "database"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/microsoft/azuredevops/latest/docs/resources/workitemtrackingprocess_workitemtype"
}
