stateful "awscc_appflow_connector_profile" {
  summary = "A connection with the tokens that were granted to it"
  kind    = "secret"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/hashicorp/awscc/latest/docs/resources/appflow_connector_profile"

  iam {
    destroy = ["appflow:DeleteConnectorProfile"]
  }
}
