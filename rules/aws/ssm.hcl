stateful "aws_ssm_parameter" {
  summary = "A parameter with its history, and its value if that was set by hand"
  kind    = "secret"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/ssm_parameter"

  iam {
    destroy = ["ssm:DeleteParameter", "ssm:DeleteParameters"]
  }
}

stateful "aws_ssmincidents_replication_set" {
  summary = "The regions of Incident Manager and every incident recorded in them"
  kind    = "log"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/ssmincidents_replication_set"

  iam {
    destroy = ["ssm-incidents:DeleteReplicationSet", "ssm-incidents:DeleteIncidentRecord"]
    disarm  = ["ssm-incidents:UpdateDeletionProtection"]
  }
}
