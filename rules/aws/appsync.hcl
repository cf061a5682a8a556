stateful "aws_appsync_graphql_api" {
  summary = "A GraphQL API, whose address and keys cannot be had again"
  kind    = "network"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/appsync_graphql_api"

  iam {
    destroy = ["appsync:DeleteGraphqlApi"]
  }
}
