stateful "awscc_observabilityadmin_s3_table_integration" {
  summary = "The tables of logs that an integration keeps"
  kind    = "log"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/hashicorp/awscc/latest/docs/resources/observabilityadmin_s3_table_integration"

  iam {
    destroy = ["observabilityadmin:DeleteS3TableIntegration"]
  }
}
