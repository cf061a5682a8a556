stateful "awscc_securityhub_hub" {
  summary = "The findings of Security Hub"
  kind    = "log"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/hashicorp/awscc/latest/docs/resources/securityhub_hub"

  iam {
    destroy = ["securityhub:DisableSecurityHub"]
  }
}

stateful "awscc_securityhub_hub_v2" {
  summary = "The findings of Security Hub"
  kind    = "log"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/hashicorp/awscc/latest/docs/resources/securityhub_hub_v2"

  iam {
    destroy = ["securityhub:DisableSecurityHubV2"]
  }
}
