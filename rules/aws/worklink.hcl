stateful "aws_worklink_fleet" {
  summary = "A fleet, whose company code people type in"
  kind    = "identity"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/worklink_fleet"
  until   = "6.0.0"

  iam {
    destroy = ["worklink:DeleteFleet"]
  }
}
