stateful "oci_dataintegration_workspace" {
  summary = "A workspace with the data flows and pipelines in it"
  kind    = "repository"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/oracle/oci/latest/docs/resources/dataintegration_workspace"

  hazard "is_force_operation" {
    unsafe  = ["true"]
    because = "the workspace is deleted even when something in it is still running"
  }
}

stateful "oci_dataintegration_workspace_application" {
  summary = "An application with the tasks that were published to it"
  kind    = "repository"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/oracle/oci/latest/docs/resources/dataintegration_workspace_application"
}

stateful "oci_dataintegration_workspace_folder" {
  summary = "A folder with the data flows and tasks in it"
  kind    = "repository"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/oracle/oci/latest/docs/resources/dataintegration_workspace_folder"
}

stateful "oci_dataintegration_workspace_project" {
  summary = "A project with the data flows and tasks in it"
  kind    = "repository"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/oracle/oci/latest/docs/resources/dataintegration_workspace_project"
}
