stateful "aws_kms_custom_key_store" {
  summary    = "The link between KMS and a key store outside it, once its keys are gone"
  kind       = "key"
  tier       = "medium"
  docs       = "https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/kms_custom_key_store"
  only_empty = true

  iam {
    destroy = ["kms:DeleteCustomKeyStore"]
    disarm  = ["kms:DisconnectCustomKeyStore", "kms:UpdateCustomKeyStore"]
  }
}

stateful "aws_kms_external_key" {
  summary = "A key of imported material, and with it all that it has encrypted"
  kind    = "key"
  tier    = "critical"
  docs    = "https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/kms_external_key"

  recovery "deletion_window_in_days" {
    weaker  = "lower"
    default = "30"
  }

  iam {
    destroy = ["kms:ScheduleKeyDeletion", "kms:DeleteImportedKeyMaterial"]
    disarm  = ["kms:DisableKey", "kms:PutKeyPolicy"]
  }
}

stateful "aws_kms_key" {
  summary = "A key, and with it all that it has encrypted"
  kind    = "key"
  tier    = "critical"
  docs    = "https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/kms_key"

  recovery "deletion_window_in_days" {
    weaker  = "lower"
    default = "30"
  }

  iam {
    destroy = ["kms:ScheduleKeyDeletion"]
    disarm  = ["kms:DisableKey", "kms:PutKeyPolicy"]
  }
}

stateful "aws_kms_replica_external_key" {
  summary = "The replica of a multi-region key of imported material"
  kind    = "key"
  tier    = "critical"
  docs    = "https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/kms_replica_external_key"

  recovery "deletion_window_in_days" {
    weaker  = "lower"
    default = "30"
  }

  iam {
    destroy = ["kms:ScheduleKeyDeletion", "kms:DeleteImportedKeyMaterial"]
    disarm  = ["kms:DisableKey", "kms:PutKeyPolicy"]
  }
}

stateful "aws_kms_replica_key" {
  summary = "The replica of a multi-region key"
  kind    = "key"
  tier    = "critical"
  docs    = "https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/kms_replica_key"

  recovery "deletion_window_in_days" {
    weaker  = "lower"
    default = "30"
  }

  iam {
    destroy = ["kms:ScheduleKeyDeletion"]
    disarm  = ["kms:DisableKey", "kms:PutKeyPolicy"]
  }
}
