stateful "aws_dsql_cluster" {
  summary = "An Aurora DSQL cluster and its data"
  kind    = "database"
  tier    = "critical"
  docs    = "https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/dsql_cluster"

  protection "deletion_protection_enabled" {
    safe        = ["true"]
    default     = "false"
    enforced_by = "service"
  }

  hazard "force_destroy" {
    unsafe  = ["true"]
    default = "false"
    because = "deletion protection is lifted so that the cluster can be destroyed"
    lifts   = "deletion_protection_enabled"
    since   = "6.15.0"
  }

  guard "aws_backup_selection" {
    reference   = "resources"
    protects    = "recovery"
    enforced_by = "service"
  }

  iam {
    destroy = ["dsql:DeleteCluster"]
    disarm  = ["dsql:UpdateCluster"]
  }
}
