stateful "awscc_appsync_api" {
  summary = "An event API, whose address and keys cannot be had again"
  kind    = "network"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/hashicorp/awscc/latest/docs/resources/appsync_api"

  iam {
    destroy = ["appsync:DeleteApi"]
  }
}

stateful "awscc_appsync_domain_name" {
  summary = "A custom domain name, whose target DNS records elsewhere may hold"
  kind    = "network"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/hashicorp/awscc/latest/docs/resources/appsync_domain_name"

  iam {
    destroy = ["appsync:DeleteDomainName"]
  }
}

stateful "awscc_appsync_graph_ql_api" {
  summary = "A GraphQL API, whose address and keys cannot be had again"
  kind    = "network"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/hashicorp/awscc/latest/docs/resources/appsync_graph_ql_api"

  iam {
    destroy = ["appsync:DeleteGraphqlApi"]
  }
}
