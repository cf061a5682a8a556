stateless = [
  "onelogin_app_role_attachments",
  "onelogin_app_rules",
  "onelogin_privileges",
  "onelogin_roles",
  "onelogin_self_registration_profiles",
  "onelogin_smarthooks",
  "onelogin_user_mappings",
]
