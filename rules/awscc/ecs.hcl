stateful "awscc_ecs_express_gateway_service" {
  summary = "A web service, whose address cannot be had again"
  kind    = "network"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/hashicorp/awscc/latest/docs/resources/ecs_express_gateway_service"

  iam {
    destroy = ["ecs:DeleteExpressGatewayService"]
  }
}
