explained "*backup" {
  types   = ["azuread_access_package_assignment_policy"]
  because = "it tells of an approver or reviewer who stands in for another"
}

explained "force_password_change" {
  types   = ["azuread_user"]
  because = "it is about the next sign-in"
}

explained "onpremises_immutable_id" {
  types   = ["azuread_user"]
  because = "it ties the user to a directory on premises, and refuses nothing"
}

explained "permanent_assignment" {
  types   = ["azuread_privileged_access_group_*"]
  because = "it is about how long an assignment lasts"
}

explained "prevent_duplicate_names" {
  types   = ["azuread_application", "azuread_group*"]
  because = "it refuses to make a second one of the name, not to delete"
}
