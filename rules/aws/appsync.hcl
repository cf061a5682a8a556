stateful "aws_appsync_api" {
  summary = "An event API, whose address and keys cannot be had again"
  kind    = "network"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/appsync_api"
  since   = "6.9.0"

  iam {
    destroy = ["appsync:DeleteApi"]
  }
}

stateful "aws_appsync_api_key" {
  summary = "An API key that its users hold"
  kind    = "secret"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/appsync_api_key"

  iam {
    destroy = ["appsync:DeleteApiKey"]
  }
}

stateful "aws_appsync_domain_name" {
  summary = "A custom domain name, whose target DNS records elsewhere may hold"
  kind    = "network"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/appsync_domain_name"

  iam {
    destroy = ["appsync:DeleteDomainName"]
  }
}

stateful "aws_appsync_graphql_api" {
  summary = "A GraphQL API, whose address and keys cannot be had again"
  kind    = "network"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/appsync_graphql_api"

  iam {
    destroy = ["appsync:DeleteGraphqlApi"]
  }
}
