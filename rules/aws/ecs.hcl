stateful "aws_ecs_express_gateway_service" {
  summary = "A web service, whose address cannot be had again"
  kind    = "network"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/ecs_express_gateway_service"
  since   = "6.23.0"

  iam {
    destroy = ["ecs:DeleteExpressGatewayService"]
  }
}
