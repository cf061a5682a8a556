stateful "aws_securitylake_data_lake" {
  summary = "The settings of a lake of security logs"
  kind    = "log"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/securitylake_data_lake"

  recovery "configuration.lifecycle_configuration.expiration.days" {
    weaker    = "lower"
    unlimited = "0"
  }

  iam {
    destroy = ["securitylake:DeleteDataLake"]
    disarm  = ["securitylake:UpdateDataLake"]
  }
}
