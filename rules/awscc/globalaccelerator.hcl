stateful "awscc_globalaccelerator_accelerator" {
  summary = "An accelerator and its two fixed addresses"
  kind    = "address"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/hashicorp/awscc/latest/docs/resources/globalaccelerator_accelerator"

  iam {
    destroy = ["globalaccelerator:DeleteAccelerator"]
    disarm  = ["globalaccelerator:UpdateAccelerator"]
  }
}
