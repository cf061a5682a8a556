stateful "awscc_ssm_ops_item" {
  summary = "The record of an operational issue"
  kind    = "log"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/hashicorp/awscc/latest/docs/resources/ssm_ops_item"

  iam {
    destroy = ["ssm:DeleteOpsItem"]
  }
}

stateful "awscc_ssm_parameter" {
  summary = "A parameter, whose value is often set by hand and ignored by Terraform, and its history"
  kind    = "secret"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/hashicorp/awscc/latest/docs/resources/ssm_parameter"

  iam {
    destroy = ["ssm:DeleteParameter", "ssm:DeleteParameters"]
  }
}

stateful "awscc_ssmincidents_replication_set" {
  summary = "The regions of Incident Manager and every incident recorded in them"
  kind    = "log"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/hashicorp/awscc/latest/docs/resources/ssmincidents_replication_set"

  protection "deletion_protected" {
    safe        = ["true"]
    default     = "false"
    enforced_by = "service"
  }

  iam {
    destroy = ["ssm-incidents:DeleteReplicationSet", "ssm-incidents:DeleteIncidentRecord"]
    disarm  = ["ssm-incidents:UpdateDeletionProtection"]
  }
}
