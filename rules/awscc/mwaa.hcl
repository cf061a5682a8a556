stateful "awscc_mwaa_environment" {
  summary = "An Airflow environment with its run history and connections"
  kind    = "cluster"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/hashicorp/awscc/latest/docs/resources/mwaa_environment"

  iam {
    destroy = ["airflow:DeleteEnvironment"]
  }
}
