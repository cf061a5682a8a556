stateful "signalfx_aws_external_integration" {
  summary = "An integration with the external id that the role in the cloud trusts"
  kind    = "identity"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/splunk-terraform/signalfx/latest/docs/resources/aws_external_integration"
}

stateful "signalfx_org_token" {
  summary = "A token with which programs send"
  kind    = "secret"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/splunk-terraform/signalfx/latest/docs/resources/org_token"
}
