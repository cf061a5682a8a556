stateful "aws_securityhub_account" {
  summary = "Security Hub and its findings"
  kind    = "log"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/securityhub_account"

  iam {
    destroy = ["securityhub:DisableSecurityHub"]
  }
}
