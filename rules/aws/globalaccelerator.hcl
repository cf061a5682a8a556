stateful "aws_globalaccelerator_accelerator" {
  summary = "An accelerator and its two fixed addresses"
  kind    = "address"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/globalaccelerator_accelerator"

  iam {
    destroy = ["globalaccelerator:DeleteAccelerator"]
    disarm  = ["globalaccelerator:UpdateAccelerator"]
  }
}

stateful "aws_globalaccelerator_custom_routing_accelerator" {
  summary = "A custom routing accelerator and its fixed addresses"
  kind    = "address"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/globalaccelerator_custom_routing_accelerator"

  iam {
    destroy = ["globalaccelerator:DeleteCustomRoutingAccelerator"]
    disarm  = ["globalaccelerator:UpdateCustomRoutingAccelerator"]
  }
}
