stateful "awscc_dsql_cluster" {
  summary = "An Aurora DSQL cluster and its data"
  kind    = "database"
  tier    = "critical"
  docs    = "https://registry.terraform.io/providers/hashicorp/awscc/latest/docs/resources/dsql_cluster"

  protection "deletion_protection_enabled" {
    safe        = ["true"]
    enforced_by = "service"
  }

  guard "awscc_backup_backup_selection" {
    reference   = "backup_selection.resources"
    protects    = "recovery"
    enforced_by = "service"
  }

  iam {
    destroy = ["dsql:DeleteCluster"]
    disarm  = ["dsql:UpdateCluster"]
  }
}
