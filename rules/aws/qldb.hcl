stateful "aws_qldb_ledger" {
  summary = "A QLDB ledger and its history"
  kind    = "database"
  tier    = "critical"
  docs    = "https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/qldb_ledger"

  protection "deletion_protection" {
    safe        = ["true"]
    default     = "true"
    enforced_by = "service"
  }

  iam {
    destroy = ["qldb:DeleteLedger"]
    disarm  = ["qldb:UpdateLedger"]
  }
}
