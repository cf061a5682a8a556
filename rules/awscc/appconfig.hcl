stateful "awscc_appconfig_configuration_profile" {
  summary = "A configuration profile, its feature flags and hosted versions"
  kind    = "other"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/hashicorp/awscc/latest/docs/resources/appconfig_configuration_profile"

  hazard "deletion_protection_check" {
    unsafe  = ["BYPASS"]
    default = "ACCOUNT_DEFAULT"
    because = "the profile is deleted though it may have been used lately"
    since   = "1.24.0"
  }

  iam {
    destroy = ["appconfig:DeleteConfigurationProfile", "appconfig:DeleteHostedConfigurationVersion"]
  }
}
