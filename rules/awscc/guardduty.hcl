stateful "awscc_guardduty_detector" {
  summary = "A detector and its findings"
  kind    = "log"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/hashicorp/awscc/latest/docs/resources/guardduty_detector"

  iam {
    destroy = ["guardduty:DeleteDetector"]
    disarm  = ["guardduty:UpdateDetector"]
  }
}
