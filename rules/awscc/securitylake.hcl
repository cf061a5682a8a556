stateful "awscc_securitylake_data_lake" {
  summary = "The settings of a lake of security logs"
  kind    = "log"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/hashicorp/awscc/latest/docs/resources/securitylake_data_lake"

  recovery "lifecycle_configuration.expiration.days" {
    weaker = "lower"
  }

  iam {
    destroy = ["securitylake:DeleteDataLake"]
    disarm  = ["securitylake:UpdateDataLake"]
  }
}
