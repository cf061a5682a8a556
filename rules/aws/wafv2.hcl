stateful "aws_wafv2_api_key" {
  summary = "A generated key that pages carry"
  kind    = "secret"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/wafv2_api_key"

  iam {
    destroy = ["wafv2:DeleteAPIKey"]
  }
}
