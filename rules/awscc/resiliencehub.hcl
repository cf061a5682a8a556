stateful "awscc_resiliencehub_app" {
  summary = "An application and its assessments"
  kind    = "log"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/hashicorp/awscc/latest/docs/resources/resiliencehub_app"

  iam {
    destroy = ["resiliencehub:DeleteApp", "resiliencehub:DeleteAppAssessment"]
  }
}
