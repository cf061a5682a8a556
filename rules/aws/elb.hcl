stateful "aws_alb" {
  same_as = "aws_lb"
  docs    = "https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/lb"
}

stateful "aws_elb" {
  summary = "A classic load balancer, whose DNS name cannot be had again"
  kind    = "network"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/elb"

  iam {
    destroy = ["elasticloadbalancing:DeleteLoadBalancer"]
  }
}

stateful "aws_lb" {
  summary = "A load balancer, whose DNS name cannot be had again"
  kind    = "network"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/lb"

  protection "enable_deletion_protection" {
    safe        = ["true"]
    default     = "false"
    enforced_by = "service"
  }

  iam {
    destroy = ["elasticloadbalancing:DeleteLoadBalancer"]
    disarm  = ["elasticloadbalancing:ModifyLoadBalancerAttributes"]
  }
}
