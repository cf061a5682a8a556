stateful "aws_observabilityadmin_s3_table_integration" {
  summary = "The tables of logs that an integration keeps"
  kind    = "log"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/observabilityadmin_s3_table_integration"
  since   = "6.50.0"

  iam {
    destroy = ["observabilityadmin:DeleteS3TableIntegration"]
  }
}
