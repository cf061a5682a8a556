explained "*_recovery*" {
  types   = ["okta_policy_password*"]
  because = "it is how people get back in"
}

explained "*lock*" {
  types   = ["okta_policy_device_assurance_*", "okta_policy_password*"]
  because = "it is about screens and passwords"
}

explained "*prote*" {
  types   = ["okta_authenticator_*", "okta_policy_device_assurance_*"]
  because = "it is about devices"
}

explained "delete_*" {
  types   = ["okta_identity_source_import"]
  because = "it is what the import does when it is made"
}

explained "delete_when_absent" {
  types   = ["okta_profile_mapping"]
  because = "mappings are made again from their definition"
}

explained "force_is_default" {
  types   = ["okta_email_customization"]
  because = "it settles which text is the default"
}

explained "recovery_*" {
  types   = ["okta_policy_password*", "okta_user"]
  because = "it is how people get back in"
}

explained "remove_assigned_users" {
  types   = ["okta_group_rule"]
  because = "the people are added again when the rule is"
}

explained "retain_assignment" {
  types   = ["okta_app_group_assignment", "okta_app_user"]
  because = "an assignment is given again from its definition"
}

explained "skip_groups" {
  types   = ["okta_app_*", "okta_group", "okta_policy_password*", "okta_user"]
  because = "it is about reading, or about mail"
}

explained "skip_roles" {
  types   = ["okta_app_*", "okta_group", "okta_policy_password*", "okta_user"]
  because = "it is about reading, or about mail"
}

explained "skip_unlock" {
  types   = ["okta_app_*", "okta_group", "okta_policy_password*", "okta_user"]
  because = "it is about reading, or about mail"
}

explained "skip_users" {
  types   = ["okta_app_*", "okta_group", "okta_policy_password*", "okta_user"]
  because = "it is about reading, or about mail"
}
