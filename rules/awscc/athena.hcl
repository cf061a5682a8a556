stateful "awscc_athena_work_group" {
  summary = "A workgroup with its query history, and its saved queries if recursive_delete_option is set"
  kind    = "warehouse"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/hashicorp/awscc/latest/docs/resources/athena_work_group"

  hazard "recursive_delete_option" {
    unsafe  = ["true"]
    because = "saved queries are deleted so that the workgroup can be destroyed"
    empties = true
  }

  iam {
    destroy = ["athena:DeleteWorkGroup"]
  }
}
