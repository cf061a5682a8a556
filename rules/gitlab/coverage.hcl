explained "archived" {
  types   = ["gitlab_project"]
  because = "an archived project can be deleted like any other"
}

explained "deletion_adjourned_period" {
  types   = ["gitlab_application_settings"]
  because = "it stands in the settings of the instance, to which no project refers"
}

explained "force_random_password" {
  types   = ["gitlab_user"]
  because = "it is about the first password"
}

explained "keep_latest_artifact" {
  types   = ["gitlab_application_settings", "gitlab_project"]
  because = "it is about artifacts that expire, not about the delete"
}

explained "keep_settings_on_destroy" {
  types = [
    "gitlab_application_appearance",
    "gitlab_group_level_mr_approvals",
    "gitlab_project_cicd_catalog",
    "gitlab_project_pages_settings",
  ]
  because = "settings are set again from their definition"
}

explained "membership_lock" {
  types   = ["gitlab_group"]
  because = "it is about who may be added"
}

explained "prevent_forking_outside_group" {
  types   = ["gitlab_group"]
  because = "it is about forks"
}

explained "prevent_sharing_groups_outside_hierarchy" {
  types   = ["gitlab_group"]
  because = "it is about sharing"
}

explained "push_rules.prevent_secrets" {
  types   = ["gitlab_group", "gitlab_project"]
  because = "it is about secrets in what is pushed"
}

explained "share_with_group_lock" {
  types   = ["gitlab_group"]
  because = "it is about sharing"
}

explained "skip_subresources_on_destroy" {
  types   = ["gitlab_group_membership"]
  because = "a membership is given again from its definition"
}

explained "skip_wait_for_deletion" {
  types   = ["gitlab_group_service_account", "gitlab_project_service_account"]
  because = "it is about waiting; the account is deleted in any case"
}

explained "unassign_issuables_on_destroy" {
  types   = ["gitlab_group_membership"]
  because = "a membership is given again from its definition"
}
