stateful "aws_evidently_project" {
  summary = "A project of feature flags, experiments and their results"
  kind    = "container"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/evidently_project"

  iam {
    destroy = ["evidently:DeleteProject", "evidently:DeleteExperiment", "evidently:DeleteLaunch"]
  }
}
