explained "*delete*" {
  types   = ["gitlab_application_settings", "gitlab_group", "gitlab_project*", "gitlab_repository_file"]
  because = "it is about tags, packages, pipelines or old accounts"
}

explained "applies_to_all_protected_branches" {
  types = [
    "gitlab_application_settings",
    "gitlab_branch",
    "gitlab_group_variable",
    "gitlab_instance_variable",
    "gitlab_project*",
  ]
  because = "it is about who may push or which jobs see a value"
}

explained "archived" {
  types   = ["gitlab_project"]
  because = "an archived project can be deleted like any other"
}

explained "default_branch_protection" {
  types   = ["gitlab_application_settings", "gitlab_group"]
  because = "it is about pushes or requests"
}

explained "default_branch_protection_defaults" {
  types   = ["gitlab_application_settings", "gitlab_group"]
  because = "it is about pushes or requests"
}

explained "deletion_adjourned_period" {
  types   = ["gitlab_application_settings"]
  because = "it stands in the settings of the instance, to which no project refers"
}

explained "discussion_locked" {
  types   = ["gitlab_application_settings", "gitlab_group", "gitlab_project_issue", "gitlab_user_runner"]
  because = "it is about who may do what"
}

explained "dns_rebinding_protection_enabled" {
  types   = ["gitlab_application_settings", "gitlab_group"]
  because = "it is about pushes or requests"
}

explained "force_https" {
  types   = ["gitlab_project_pages_settings"]
  because = "it is about redirects"
}

explained "force_random_password" {
  types   = ["gitlab_user"]
  because = "it is about the first password"
}

explained "group_owners_can_manage_default_branch_protection" {
  types   = ["gitlab_application_settings", "gitlab_group"]
  because = "it is about pushes or requests"
}

explained "immutable" {
  types   = ["gitlab_project_container_tag_protection"]
  because = "it is about tags"
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

explained "lock_duo_features_enabled" {
  types   = ["gitlab_application_settings", "gitlab_group", "gitlab_project_issue", "gitlab_user_runner"]
  because = "it is about who may do what"
}

explained "lock_memberships_to_ldap" {
  types   = ["gitlab_application_settings", "gitlab_group", "gitlab_project_issue", "gitlab_user_runner"]
  because = "it is about who may do what"
}

explained "lock_memberships_to_saml" {
  types   = ["gitlab_application_settings", "gitlab_group", "gitlab_project_issue", "gitlab_user_runner"]
  because = "it is about who may do what"
}

explained "locked" {
  types   = ["gitlab_application_settings", "gitlab_group", "gitlab_project_issue", "gitlab_user_runner"]
  because = "it is about who may do what"
}

explained "membership_lock" {
  types   = ["gitlab_application_settings", "gitlab_group", "gitlab_project_issue", "gitlab_user_runner"]
  because = "it is about who may do what"
}

explained "only_mirror_protected_branches" {
  types = [
    "gitlab_application_settings",
    "gitlab_branch",
    "gitlab_group_variable",
    "gitlab_instance_variable",
    "gitlab_project*",
  ]
  because = "it is about who may push or which jobs see a value"
}

explained "only_protected_branches" {
  types = [
    "gitlab_application_settings",
    "gitlab_branch",
    "gitlab_group_variable",
    "gitlab_instance_variable",
    "gitlab_project*",
  ]
  because = "it is about who may push or which jobs see a value"
}

explained "prevent_forking_outside_group" {
  types   = ["gitlab_application_settings", "gitlab_group", "gitlab_project", "gitlab_project_push_rules"]
  because = "it is about pushes, merges or sharing"
}

explained "prevent_merge_requests_author_approval" {
  types   = ["gitlab_application_settings", "gitlab_group", "gitlab_project", "gitlab_project_push_rules"]
  because = "it is about pushes, merges or sharing"
}

explained "prevent_merge_requests_committers_approval" {
  types   = ["gitlab_application_settings", "gitlab_group", "gitlab_project", "gitlab_project_push_rules"]
  because = "it is about pushes, merges or sharing"
}

explained "prevent_merge_without_jira_issue" {
  types   = ["gitlab_application_settings", "gitlab_group", "gitlab_project", "gitlab_project_push_rules"]
  because = "it is about pushes, merges or sharing"
}

explained "prevent_secrets" {
  types   = ["gitlab_application_settings", "gitlab_group", "gitlab_project", "gitlab_project_push_rules"]
  because = "it is about pushes, merges or sharing"
}

explained "prevent_sharing_groups_outside_hierarchy" {
  types   = ["gitlab_application_settings", "gitlab_group", "gitlab_project", "gitlab_project_push_rules"]
  because = "it is about pushes, merges or sharing"
}

explained "protect_merge_request_pipelines" {
  types = [
    "gitlab_application_settings",
    "gitlab_branch",
    "gitlab_group_variable",
    "gitlab_instance_variable",
    "gitlab_project*",
  ]
  because = "it is about who may push or which jobs see a value"
}

explained "protected" {
  types = [
    "gitlab_application_settings",
    "gitlab_branch",
    "gitlab_group_variable",
    "gitlab_instance_variable",
    "gitlab_project*",
  ]
  because = "it is about who may push or which jobs see a value"
}

explained "protected_branch_ids" {
  types = [
    "gitlab_application_settings",
    "gitlab_branch",
    "gitlab_group_variable",
    "gitlab_instance_variable",
    "gitlab_project*",
  ]
  because = "it is about who may push or which jobs see a value"
}

explained "protected_ci_variables" {
  types = [
    "gitlab_application_settings",
    "gitlab_branch",
    "gitlab_group_variable",
    "gitlab_instance_variable",
    "gitlab_project*",
  ]
  because = "it is about who may push or which jobs see a value"
}

explained "push_rules.prevent_secrets" {
  types   = ["gitlab_application_settings", "gitlab_group", "gitlab_project", "gitlab_project_push_rules"]
  because = "it is about pushes, merges or sharing"
}

explained "retain_approvals_on_push" {
  types   = ["gitlab_group_level_mr_approvals"]
  because = "it is about approvals"
}

explained "secret_push_protection_available" {
  types   = ["gitlab_application_settings", "gitlab_group"]
  because = "it is about pushes or requests"
}

explained "share_with_group_lock" {
  types   = ["gitlab_application_settings", "gitlab_group", "gitlab_project_issue", "gitlab_user_runner"]
  because = "it is about who may do what"
}

explained "skip_confirmation" {
  types   = ["gitlab_user"]
  because = "it is about mail"
}

explained "skip_subresources_on_destroy" {
  types   = ["gitlab_group_membership"]
  because = "a membership is given again from its definition"
}

explained "skip_wait_*" {
  types   = ["gitlab_group_service_account", "gitlab_project", "gitlab_project_service_account"]
  because = "it is about waiting"
}

explained "stop_before_destroy" {
  types   = ["gitlab_project_environment"]
  because = "it is about the jobs of an environment"
}

explained "unassign_issuables_on_destroy" {
  types   = ["gitlab_group_membership"]
  because = "a membership is given again from its definition"
}
