explained "*.delete" {
  types   = ["tfe_team_project_access"]
  because = "it is a permission"
}

explained "*delete*" {
  types   = ["tfe_data_retention_policy"]
  because = "it is how long old states live; without the policy they live on"
}

explained "allow_destroy_plan" {
  types   = ["tfe_workspace"]
  because = "it stops destroy runs in the workspace, not the delete of the workspace"
}

explained "auto_destroy_activity_duration" {
  types   = ["tfe_project", "tfe_workspace"]
  because = "it ends what the workspace manages, not the workspace"
}

explained "auto_destroy_at" {
  types   = ["tfe_workspace"]
  because = "it ends what the workspace manages, not the workspace"
}

explained "force_regenerate" {
  types   = ["tfe_audit_trail_token", "tfe_organization_token", "tfe_team_token"]
  because = "it makes a new token and does not touch the delete"
}

explained "inherits_project_auto_destroy" {
  types   = ["tfe_workspace"]
  because = "it ends what the workspace manages, not the workspace"
}

explained "workspace_access.locking" {
  types   = ["tfe_team_project_access"]
  because = "it is a permission"
}

explained "workspace_locking" {
  types   = ["tfe_team_access"]
  because = "it is a permission"
}
