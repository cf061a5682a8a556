stateful "aws_lambda_function_url" {
  summary = "The public address of a function, which cannot be had again"
  kind    = "network"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/lambda_function_url"

  iam {
    destroy = ["lambda:DeleteFunctionUrlConfig"]
  }
}
