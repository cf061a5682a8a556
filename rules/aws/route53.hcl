stateful "aws_route53_delegation_set" {
  summary    = "A set of name servers that domains point to, once its zones are gone"
  kind       = "dns"
  tier       = "medium"
  docs       = "https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/route53_delegation_set"
  only_empty = true

  iam {
    destroy = ["route53:DeleteReusableDelegationSet"]
  }
}

stateful "aws_route53_hosted_zone_dnssec" {
  summary = "The signing of a zone, without which resolvers may reject it"
  kind    = "dns"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/route53_hosted_zone_dnssec"

  iam {
    destroy = ["route53:DisableHostedZoneDNSSEC"]
  }
}

stateful "aws_route53_key_signing_key" {
  summary = "The key that signs a zone and that its parent trusts"
  kind    = "key"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/route53_key_signing_key"

  iam {
    destroy = ["route53:DeleteKeySigningKey"]
    disarm  = ["route53:DeactivateKeySigningKey"]
  }
}

stateful "aws_route53_resolver_endpoint" {
  summary = "A resolver, whose addresses other networks forward to"
  kind    = "address"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/route53_resolver_endpoint"

  iam {
    destroy = ["route53resolver:DeleteResolverEndpoint"]
    disarm  = ["route53resolver:DisassociateResolverEndpointIpAddress"]
  }
}

stateful "aws_route53_zone" {
  summary = "A hosted zone, with its name servers if it is public, and its records if force_destroy is set"
  kind    = "dns"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/route53_zone"

  hazard "force_destroy" {
    unsafe  = ["true"]
    default = "false"
    because = "every record is deleted so that the zone can be destroyed"
    empties = true
  }

  iam {
    destroy = ["route53:DeleteHostedZone", "route53:ChangeResourceRecordSets"]
  }
}

stateful "aws_route53domains_domain" {
  summary = "A registered domain name, which anyone may then register"
  kind    = "dns"
  tier    = "critical"
  docs    = "https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/route53domains_domain"

  recovery "auto_renew" {
    weaker  = "off"
    safe    = ["true"]
    default = "true"
  }

  recovery "transfer_lock" {
    weaker  = "off"
    safe    = ["true"]
    default = "true"
  }

  iam {
    destroy = ["route53domains:DeleteDomain"]
    disarm  = ["route53domains:DisableDomainTransferLock", "route53domains:DisableDomainAutoRenew"]
  }
}

stateful "aws_route53recoverycontrolconfig_cluster" {
  summary = "A cluster, whose endpoints fail-over scripts call"
  kind    = "network"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/route53recoverycontrolconfig_cluster"

  iam {
    destroy = ["route53-recovery-control-config:DeleteCluster"]
  }
}

stateful "aws_route53recoverycontrolconfig_routing_control" {
  summary = "A switch for fail-over and the position that operators gave it"
  kind    = "other"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/route53recoverycontrolconfig_routing_control"

  iam {
    destroy = ["route53-recovery-control-config:DeleteRoutingControl"]
  }
}

stateful "aws_service_discovery_private_dns_namespace" {
  summary    = "A namespace and its private zone, once its services are gone"
  kind       = "dns"
  tier       = "medium"
  docs       = "https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/service_discovery_private_dns_namespace"
  only_empty = true

  iam {
    destroy = ["servicediscovery:DeleteNamespace"]
  }
}

stateful "aws_service_discovery_public_dns_namespace" {
  summary    = "A namespace and its public zone, once its services are gone"
  kind       = "dns"
  tier       = "high"
  docs       = "https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/service_discovery_public_dns_namespace"
  only_empty = true

  iam {
    destroy = ["servicediscovery:DeleteNamespace"]
  }
}
