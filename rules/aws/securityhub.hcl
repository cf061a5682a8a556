stateful "aws_securityhub_account" {
  summary = "The findings of Security Hub"
  kind    = "log"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/securityhub_account"

  iam {
    destroy = ["securityhub:DisableSecurityHub"]
  }
}

stateful "aws_securityhub_account_v2" {
  summary = "The findings of Security Hub"
  kind    = "log"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/securityhub_account_v2"
  since   = "6.43.0"

  iam {
    destroy = ["securityhub:DisableSecurityHubV2"]
  }
}
