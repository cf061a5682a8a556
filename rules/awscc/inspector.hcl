stateful "awscc_inspector_assessment_target" {
  summary = "An assessment target with its templates, runs and findings"
  kind    = "log"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/hashicorp/awscc/latest/docs/resources/inspector_assessment_target"

  iam {
    destroy = ["inspector:DeleteAssessmentTarget", "inspector:DeleteAssessmentRun"]
  }
}

stateful "awscc_inspector_assessment_template" {
  summary = "An assessment template with its runs and findings"
  kind    = "log"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/hashicorp/awscc/latest/docs/resources/inspector_assessment_template"

  iam {
    destroy = ["inspector:DeleteAssessmentTemplate", "inspector:DeleteAssessmentRun"]
  }
}

stateful "awscc_inspectorv2_code_security_integration" {
  summary = "A connection to a Git provider, which a person has to confirm again"
  kind    = "identity"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/hashicorp/awscc/latest/docs/resources/inspectorv2_code_security_integration"

  iam {
    destroy = ["inspector2:DeleteCodeSecurityIntegration"]
  }
}
