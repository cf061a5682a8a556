stateful "aws_codecommit_repository" {
  summary = "A Git repository and its history"
  kind    = "repository"
  tier    = "critical"
  docs    = "https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/codecommit_repository"

  iam {
    destroy = ["codecommit:DeleteRepository"]
  }
}
