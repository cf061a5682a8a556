stateful "aiven_account" {
  summary = "An account with its projects and teams"
  kind    = "container"
  tier    = "critical"
  docs    = "https://registry.terraform.io/providers/aiven/aiven/latest/docs/resources/account"
}

stateful "aiven_account_authentication" {
  summary = "A sign-in method, whose address the company's own directory has configured"
  kind    = "identity"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/aiven/aiven/latest/docs/resources/account_authentication"
}

stateful "aiven_byoc_aws_entity" {
  summary = "A custom cloud, on which services run"
  kind    = "container"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/aiven/aiven/latest/docs/resources/byoc_aws_entity"
}

stateful "aiven_byoc_aws_provision" {
  summary = "A custom cloud, on which services run"
  kind    = "container"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/aiven/aiven/latest/docs/resources/byoc_aws_provision"
}

stateful "aiven_cmk" {
  summary = "The binding of a key, without which services encrypted by it stop"
  kind    = "key"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/aiven/aiven/latest/docs/resources/cmk"
}

stateful "aiven_organization" {
  summary = "An organization with its projects and users"
  kind    = "container"
  tier    = "critical"
  docs    = "https://registry.terraform.io/providers/aiven/aiven/latest/docs/resources/organization"
}

stateful "aiven_organization_project" {
  summary = "A project with its services"
  kind    = "container"
  tier    = "critical"
  docs    = "https://registry.terraform.io/providers/aiven/aiven/latest/docs/resources/organization_project"
}

stateful "aiven_organizational_unit" {
  summary = "A unit of an organization with its projects"
  kind    = "container"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/aiven/aiven/latest/docs/resources/organizational_unit"
}

stateful "aiven_project" {
  summary = "A project with its services, and its name that a stranger may take"
  kind    = "container"
  tier    = "critical"
  docs    = "https://registry.terraform.io/providers/aiven/aiven/latest/docs/resources/project"
}
