stateful "aws_auditmanager_account_registration" {
  summary = "The registration of an account, without which evidence is neither collected nor shown"
  kind    = "log"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/auditmanager_account_registration"

  hazard "deregister_on_destroy" {
    unsafe  = ["true"]
    default = "false"
    because = "the account is deregistered instead of only being forgotten"
  }

  iam {
    destroy = ["auditmanager:DeregisterAccount"]
  }
}

stateful "aws_auditmanager_assessment" {
  summary = "An assessment and the evidence collected for it"
  kind    = "log"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/auditmanager_assessment"

  iam {
    destroy = ["auditmanager:DeleteAssessment"]
  }
}

stateful "aws_auditmanager_assessment_report" {
  summary = "An assessment report, also where it lies in the bucket"
  kind    = "log"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/auditmanager_assessment_report"

  iam {
    destroy = ["auditmanager:DeleteAssessmentReport"]
  }
}
