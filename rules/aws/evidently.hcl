stateful "aws_evidently_project" {
  summary    = "A project of experiments and their results, once its features are gone"
  kind       = "container"
  tier       = "medium"
  docs       = "https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/evidently_project"
  only_empty = true

  iam {
    destroy = ["evidently:DeleteProject", "evidently:DeleteExperiment", "evidently:DeleteLaunch"]
  }
}
