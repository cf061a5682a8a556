stateful "awscc_lambda_url" {
  summary = "The public address of a function, which cannot be had again"
  kind    = "network"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/hashicorp/awscc/latest/docs/resources/lambda_url"

  iam {
    destroy = ["lambda:DeleteFunctionUrlConfig"]
  }
}
