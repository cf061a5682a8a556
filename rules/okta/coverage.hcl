explained "force_is_default" {
  types   = ["okta_email_customization"]
  because = "it settles which text is the default"
}

explained "remove_assigned_users" {
  types   = ["okta_group_rule"]
  because = "the people are added again when the rule is"
}

explained "skip_groups" {
  types   = ["okta_app_*"]
  because = "it is about reading groups"
}

explained "skip_users" {
  types   = ["okta_app_*", "okta_group"]
  because = "it is about reading members"
}
