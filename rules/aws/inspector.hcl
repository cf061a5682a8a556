stateful "aws_inspector2_enabler" {
  summary = "The scanning of accounts by Inspector and the findings it made"
  kind    = "log"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/inspector2_enabler"

  iam {
    destroy = ["inspector2:Disable"]
  }
}

stateful "aws_inspector_assessment_target" {
  summary = "An assessment target with its templates, runs and findings"
  kind    = "log"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/inspector_assessment_target"

  iam {
    destroy = ["inspector:DeleteAssessmentTarget", "inspector:DeleteAssessmentRun"]
  }
}

stateful "aws_inspector_assessment_template" {
  summary = "An assessment template with its runs and findings"
  kind    = "log"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/inspector_assessment_template"

  iam {
    destroy = ["inspector:DeleteAssessmentTemplate", "inspector:DeleteAssessmentRun"]
  }
}
