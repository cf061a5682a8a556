stateless = [
  "awsutils_guardduty_organization_settings",
  "awsutils_macie2_organization_settings",
  "awsutils_security_hub_organization_settings",
]
