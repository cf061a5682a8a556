stateful "awscc_entityresolution_matching_workflow" {
  summary = "A matching workflow and the ids it has given to records"
  kind    = "database"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/hashicorp/awscc/latest/docs/resources/entityresolution_matching_workflow"

  iam {
    destroy = ["entityresolution:DeleteMatchingWorkflow"]
  }
}
