stateful "awscc_auditmanager_assessment" {
  summary = "An assessment and the evidence collected for it"
  kind    = "log"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/hashicorp/awscc/latest/docs/resources/auditmanager_assessment"

  iam {
    destroy = ["auditmanager:DeleteAssessment"]
  }
}
