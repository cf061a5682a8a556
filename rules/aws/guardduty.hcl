stateful "aws_guardduty_detector" {
  summary = "A detector and its findings"
  kind    = "log"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/guardduty_detector"

  iam {
    destroy = ["guardduty:DeleteDetector"]
    disarm  = ["guardduty:UpdateDetector"]
  }
}
