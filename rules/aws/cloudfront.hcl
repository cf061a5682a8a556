stateful "aws_cloudfront_anycast_ip_list" {
  summary = "Fixed addresses that others may have in their allow lists"
  kind    = "address"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/cloudfront_anycast_ip_list"
  since   = "6.30.0"

  iam {
    destroy = ["cloudfront:DeleteAnycastIpList"]
  }
}

stateful "aws_cloudfront_connection_group" {
  summary = "A group of tenants, whose routing name cannot be had again"
  kind    = "network"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/cloudfront_connection_group"
  since   = "6.28.0"

  iam {
    destroy = ["cloudfront:DeleteConnectionGroup"]
  }
}

stateful "aws_cloudfront_distribution" {
  summary = "A distribution, whose domain name cannot be had again"
  kind    = "network"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/cloudfront_distribution"

  recovery "retain_on_delete" {
    weaker = "off"
    safe   = ["true"]
  }

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

stateful "aws_cloudfront_multitenant_distribution" {
  summary = "A distribution for many tenants, whose domain name cannot be had again"
  kind    = "network"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/cloudfront_multitenant_distribution"
  since   = "6.28.0"

  iam {
    destroy = ["cloudfront:DeleteDistribution"]
    disarm  = ["cloudfront:UpdateDistribution"]
  }
}

stateful "aws_cloudfront_public_key" {
  summary = "A public key, whose id the signers of addresses and cookies use"
  kind    = "key"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/cloudfront_public_key"

  iam {
    destroy = ["cloudfront:DeletePublicKey"]
  }
}
