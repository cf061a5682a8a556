stateful "awscc_apigateway_api_key" {
  summary = "An API key that its users hold"
  kind    = "secret"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/hashicorp/awscc/latest/docs/resources/apigateway_api_key"

  iam {
    destroy = ["apigateway:DELETE"]
  }
}

stateful "awscc_apigateway_client_certificate" {
  summary = "A client certificate with a key made by the service, which backends trust"
  kind    = "certificate"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/hashicorp/awscc/latest/docs/resources/apigateway_client_certificate"

  iam {
    destroy = ["apigateway:DELETE"]
  }
}

stateful "awscc_apigateway_domain_name" {
  summary = "A custom domain name, whose target DNS records elsewhere may hold"
  kind    = "network"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/hashicorp/awscc/latest/docs/resources/apigateway_domain_name"

  iam {
    destroy = ["apigateway:DELETE"]
  }
}

stateful "awscc_apigateway_domain_name_v2" {
  summary = "A custom domain name, whose target DNS records elsewhere may hold"
  kind    = "network"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/hashicorp/awscc/latest/docs/resources/apigateway_domain_name_v2"

  iam {
    destroy = ["apigateway:DELETE"]
  }
}

stateful "awscc_apigateway_rest_api" {
  summary = "A REST API, whose address cannot be had again"
  kind    = "network"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/hashicorp/awscc/latest/docs/resources/apigateway_rest_api"

  iam {
    destroy = ["apigateway:DELETE"]
  }
}

stateful "awscc_apigatewayv2_api" {
  summary = "An HTTP or WebSocket API, whose address cannot be had again"
  kind    = "network"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/hashicorp/awscc/latest/docs/resources/apigatewayv2_api"

  iam {
    destroy = ["apigateway:DELETE"]
  }
}

stateful "awscc_apigatewayv2_domain_name" {
  summary = "A custom domain name, whose target DNS records elsewhere may hold"
  kind    = "network"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/hashicorp/awscc/latest/docs/resources/apigatewayv2_domain_name"

  iam {
    destroy = ["apigateway:DELETE"]
  }
}
