stateful "aws_athena_database" {
  summary = "A database over a bucket, and its tables if force_destroy is set"
  kind    = "warehouse"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/athena_database"

  hazard "force_destroy" {
    unsafe  = ["true"]
    default = "false"
    because = "every table is dropped so that the database can be destroyed"
    empties = true
  }

  iam {
    destroy = ["athena:StartQueryExecution", "glue:DeleteDatabase", "glue:DeleteTable"]
  }
}

stateful "aws_athena_workgroup" {
  summary = "A workgroup, and its query history and saved queries if force_destroy is set"
  kind    = "warehouse"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/athena_workgroup"

  hazard "force_destroy" {
    unsafe  = ["true"]
    default = "false"
    because = "query history and saved queries are deleted so that the workgroup can be destroyed"
    empties = true
  }

  iam {
    destroy = ["athena:DeleteWorkGroup"]
  }
}
