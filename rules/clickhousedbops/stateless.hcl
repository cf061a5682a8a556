stateless = [
  "clickhousedbops_grant_privilege",
  "clickhousedbops_grant_role",
  "clickhousedbops_masking_policy",
  "clickhousedbops_role",
  "clickhousedbops_row_policy",
  "clickhousedbops_setting",
  "clickhousedbops_settings_profile",
  "clickhousedbops_settings_profile_association",
  "clickhousedbops_settingsprofile",
  "clickhousedbops_settingsprofileassociation",
  "clickhousedbops_settingsprofilesetting",
  "clickhousedbops_user",
]
