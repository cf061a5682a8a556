stateful "awscc_servicecatalog_cloudformation_provisioned_product" {
  summary = "A provisioned product and every resource in its stack"
  kind    = "container"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/hashicorp/awscc/latest/docs/resources/servicecatalog_cloudformation_provisioned_product"

  iam {
    destroy = ["servicecatalog:TerminateProvisionedProduct"]
  }
}
