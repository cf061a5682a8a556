stateful "awscc_route53_dnssec" {
  summary = "The signing of a zone, without which resolvers may reject it"
  kind    = "dns"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/hashicorp/awscc/latest/docs/resources/route53_dnssec"

  iam {
    destroy = ["route53:DisableHostedZoneDNSSEC"]
  }
}

stateful "awscc_route53_hosted_zone" {
  summary    = "A hosted zone, with its name servers if it is public, once its records are gone"
  kind       = "dns"
  tier       = "high"
  docs       = "https://registry.terraform.io/providers/hashicorp/awscc/latest/docs/resources/route53_hosted_zone"
  only_empty = true

  iam {
    destroy = ["route53:DeleteHostedZone", "route53:ChangeResourceRecordSets"]
  }
}

stateful "awscc_route53_key_signing_key" {
  summary = "The key that signs a zone and that its parent trusts"
  kind    = "key"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/hashicorp/awscc/latest/docs/resources/route53_key_signing_key"

  iam {
    destroy = ["route53:DeleteKeySigningKey"]
    disarm  = ["route53:DeactivateKeySigningKey"]
  }
}

stateful "awscc_route53globalresolver_access_token" {
  summary = "A token that clients show to a resolver"
  kind    = "secret"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/hashicorp/awscc/latest/docs/resources/route53globalresolver_access_token"

  iam {
    destroy = ["route53globalresolver:DeleteAccessToken"]
  }
}

stateful "awscc_route53globalresolver_global_resolver" {
  summary = "A resolver, whose addresses clients are set to"
  kind    = "address"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/hashicorp/awscc/latest/docs/resources/route53globalresolver_global_resolver"

  iam {
    destroy = ["route53globalresolver:DeleteGlobalResolver"]
  }
}

stateful "awscc_route53recoverycontrol_cluster" {
  summary = "A cluster, whose endpoints fail-over scripts call"
  kind    = "network"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/hashicorp/awscc/latest/docs/resources/route53recoverycontrol_cluster"

  iam {
    destroy = ["route53-recovery-control-config:DeleteCluster"]
  }
}

stateful "awscc_route53recoverycontrol_routing_control" {
  summary = "A switch for fail-over and the position that operators gave it"
  kind    = "other"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/hashicorp/awscc/latest/docs/resources/route53recoverycontrol_routing_control"

  iam {
    destroy = ["route53-recovery-control-config:DeleteRoutingControl"]
  }
}

stateful "awscc_route53resolver_resolver_endpoint" {
  summary = "A resolver, whose addresses other networks forward to"
  kind    = "address"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/hashicorp/awscc/latest/docs/resources/route53resolver_resolver_endpoint"

  iam {
    destroy = ["route53resolver:DeleteResolverEndpoint"]
    disarm  = ["route53resolver:DisassociateResolverEndpointIpAddress"]
  }
}
