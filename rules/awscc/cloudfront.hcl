stateful "awscc_cloudfront_anycast_ip_list" {
  summary = "Fixed addresses that others may have in their allow lists"
  kind    = "address"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/cloudfront_anycast_ip_list"
  until   = "1.89.0"

  iam {
    destroy = ["cloudfront:DeleteAnycastIpList"]
  }
}

stateful "awscc_cloudfront_connection_group" {
  summary = "A group of tenants, whose routing name cannot be had again"
  kind    = "network"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/hashicorp/awscc/latest/docs/resources/cloudfront_connection_group"

  iam {
    destroy = ["cloudfront:DeleteConnectionGroup"]
  }
}

stateful "awscc_cloudfront_distribution" {
  summary = "A distribution, whose domain name cannot be had again"
  kind    = "network"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/hashicorp/awscc/0.72.1/docs/resources/cloudfront_distribution"
  until   = "1.89.0"

  iam {
    destroy = ["cloudfront:DeleteDistribution"]
    disarm  = ["cloudfront:UpdateDistribution"]
  }
}

stateful "awscc_cloudfront_key_value_store" {
  summary = "A store of values that edge functions read"
  kind    = "database"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/hashicorp/awscc/latest/docs/resources/cloudfront_key_value_store"

  iam {
    destroy = ["cloudfront:DeleteKeyValueStore"]
  }
}

stateful "awscc_cloudfront_public_key" {
  summary = "A public key, whose id the signers of addresses and cookies use"
  kind    = "key"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/hashicorp/awscc/latest/docs/resources/cloudfront_public_key"

  iam {
    destroy = ["cloudfront:DeletePublicKey"]
  }
}
