stateful "awscc_macie_session" {
  summary = "The records of Macie: its findings, settings and job results"
  kind    = "log"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/hashicorp/awscc/latest/docs/resources/macie_session"

  iam {
    destroy = ["macie2:DisableMacie"]
    disarm  = ["macie2:UpdateMacieSession"]
  }
}
