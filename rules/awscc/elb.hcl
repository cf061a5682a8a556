stateful "awscc_elasticloadbalancing_load_balancer" {
  summary = "A classic load balancer, whose DNS name cannot be had again"
  kind    = "network"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/hashicorp/awscc/latest/docs/resources/elasticloadbalancing_load_balancer"

  iam {
    destroy = ["elasticloadbalancing:DeleteLoadBalancer"]
  }
}

stateful "awscc_elasticloadbalancingv2_load_balancer" {
  summary = "A load balancer, whose DNS name cannot be had again"
  kind    = "network"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/hashicorp/awscc/latest/docs/resources/elasticloadbalancingv2_load_balancer"

  iam {
    destroy = ["elasticloadbalancing:DeleteLoadBalancer"]
    disarm  = ["elasticloadbalancing:ModifyLoadBalancerAttributes"]
  }
}
