stateful "awscc_kms_key" {
  summary = "A key, and with it all that it has encrypted"
  kind    = "key"
  tier    = "critical"
  docs    = "https://registry.terraform.io/providers/hashicorp/awscc/latest/docs/resources/kms_key"

  recovery "pending_window_in_days" {
    weaker  = "lower"
    default = "30"
  }

  iam {
    destroy = ["kms:ScheduleKeyDeletion"]
    disarm  = ["kms:DisableKey", "kms:PutKeyPolicy"]
  }
}

stateful "awscc_kms_replica_key" {
  summary = "The replica of a multi-region key"
  kind    = "key"
  tier    = "critical"
  docs    = "https://registry.terraform.io/providers/hashicorp/awscc/latest/docs/resources/kms_replica_key"

  recovery "pending_window_in_days" {
    weaker  = "lower"
    default = "30"
  }

  iam {
    destroy = ["kms:ScheduleKeyDeletion"]
    disarm  = ["kms:DisableKey", "kms:PutKeyPolicy"]
  }
}
