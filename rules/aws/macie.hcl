stateful "aws_macie2_account" {
  summary = "The records of Macie: its findings, settings and job results"
  kind    = "log"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/macie2_account"

  iam {
    destroy = ["macie2:DisableMacie"]
    disarm  = ["macie2:UpdateMacieSession"]
  }
}
