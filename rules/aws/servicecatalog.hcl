stateful "aws_servicecatalog_provisioned_product" {
  summary = "A provisioned product and every resource in its stack"
  kind    = "container"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/servicecatalog_provisioned_product"

  protection "retain_physical_resources" {
    safe        = ["true"]
    default     = "false"
    enforced_by = "terraform"
    note        = "Destroy then leaves the stack and its resources in place"
  }

  iam {
    destroy = ["servicecatalog:TerminateProvisionedProduct"]
  }
}
