stateful "aws_codebuild_report_group" {
  summary = "A group of test reports"
  kind    = "log"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/codebuild_report_group"

  hazard "delete_reports" {
    unsafe  = ["true"]
    default = "false"
    because = "every report is deleted so that the group can be destroyed"
    empties = true
  }

  iam {
    destroy = ["codebuild:DeleteReportGroup", "codebuild:DeleteReport"]
  }
}
