stateful "awscc_launchwizard_deployment" {
  summary = "A deployment of a whole workload and every resource in its stacks"
  kind    = "container"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/hashicorp/awscc/latest/docs/resources/launchwizard_deployment"

  iam {
    destroy = ["launchwizard:DeleteDeployment"]
  }
}
