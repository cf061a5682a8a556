stateful "aws_cloudfront_distribution" {
  summary = "A distribution, whose domain name cannot be had again"
  kind    = "network"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/cloudfront_distribution"

  iam {
    destroy = ["cloudfront:DeleteDistribution"]
    disarm  = ["cloudfront:UpdateDistribution"]
  }
}

stateful "aws_cloudfront_key_value_store" {
  summary = "A store of values that edge functions read"
  kind    = "database"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/cloudfront_key_value_store"

  iam {
    destroy = ["cloudfront:DeleteKeyValueStore"]
  }
}
