stateful "awscc_apprunner_service" {
  summary = "A service, whose web address cannot be had again"
  kind    = "network"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/hashicorp/awscc/latest/docs/resources/apprunner_service"

  iam {
    destroy = ["apprunner:DeleteService"]
  }
}
