stateful "azuredevops_dashboard" {
  summary = "A dashboard with the widgets that people have put on it"
  kind    = "other"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/microsoft/azuredevops/latest/docs/resources/dashboard"
}

stateful "azuredevops_group" {
  summary = "A group with its members and the access given to it"
  kind    = "identity"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/microsoft/azuredevops/latest/docs/resources/group"
}

stateful "azuredevops_project" {
  summary = "A project with its repositories, boards and pipelines"
  kind    = "container"
  tier    = "critical"
  docs    = "https://registry.terraform.io/providers/microsoft/azuredevops/latest/docs/resources/project"
}

stateful "azuredevops_team" {
  summary = "A team with its members and the access given to it"
  kind    = "identity"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/microsoft/azuredevops/latest/docs/resources/team"
}

stateful "azuredevops_wiki" {
  summary = "A wiki with its pages and their history"
  kind    = "repository"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/microsoft/azuredevops/latest/docs/resources/wiki"
}
