stateful "aws_codecatalyst_dev_environment" {
  summary = "A development machine and the files on it"
  kind    = "instance"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/codecatalyst_dev_environment"
}

stateful "aws_codecatalyst_project" {
  summary = "A project with its repositories and issues"
  kind    = "container"
  tier    = "critical"
  docs    = "https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/codecatalyst_project"
}

stateful "aws_codecatalyst_source_repository" {
  summary = "A Git repository and its history"
  kind    = "repository"
  tier    = "critical"
  docs    = "https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/codecatalyst_source_repository"
}
