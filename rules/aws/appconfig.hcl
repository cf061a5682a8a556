stateful "aws_appconfig_configuration_profile" {
  summary = "A configuration profile, its feature flags and hosted versions"
  kind    = "other"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/appconfig_configuration_profile"

  iam {
    destroy = ["appconfig:DeleteConfigurationProfile", "appconfig:DeleteHostedConfigurationVersion"]
  }
}
