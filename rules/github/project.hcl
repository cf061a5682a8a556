stateful "github_organization_project" {
  summary = "A board with its columns and cards"
  kind    = "other"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/integrations/github/latest/docs/resources/organization_project"
}

stateful "github_project_column" {
  summary = "A column with its cards"
  kind    = "other"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/integrations/github/latest/docs/resources/project_column"
}

stateful "github_repository_project" {
  summary = "A board with its columns and cards"
  kind    = "other"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/integrations/github/latest/docs/resources/repository_project"
}
