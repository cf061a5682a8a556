stateful "awscc_forecast_dataset" {
  summary = "A dataset and the time series imported into it"
  kind    = "database"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/hashicorp/awscc/latest/docs/resources/forecast_dataset"

  iam {
    destroy = ["forecast:DeleteDataset"]
  }
}
