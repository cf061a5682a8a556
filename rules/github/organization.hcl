stateful "github_enterprise_organization" {
  summary = "An organization with every repository in it"
  kind    = "container"
  tier    = "critical"
  docs    = "https://registry.terraform.io/providers/integrations/github/latest/docs/resources/enterprise_organization"
}

stateful "github_organization_custom_properties" {
  summary = "A property and the values that repositories have of it"
  kind    = "other"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/integrations/github/latest/docs/resources/organization_custom_properties"
}
