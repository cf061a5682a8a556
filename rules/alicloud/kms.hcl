stateful "alicloud_kms_client_key" {
  summary = "A client key, whose private key cannot be had again"
  kind    = "secret"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/aliyun/alicloud/latest/docs/resources/kms_client_key"
}

stateful "alicloud_kms_instance" {
  summary = "A key management instance with its keys and secrets"
  kind    = "key"
  tier    = "critical"
  docs    = "https://registry.terraform.io/providers/aliyun/alicloud/latest/docs/resources/kms_instance"

  protection "deletion_protection" {
    safe        = ["true"]
    default     = "false"
    enforced_by = "service"
    since       = "1.277.0"
  }

  hazard "force_delete_without_backup" {
    unsafe  = ["true"]
    because = "the instance is deleted though its keys were not backed up"
  }
}

stateful "alicloud_kms_key" {
  summary = "A key, and with it all that it has encrypted"
  kind    = "key"
  tier    = "critical"
  docs    = "https://registry.terraform.io/providers/aliyun/alicloud/latest/docs/resources/kms_key"

  protection "deletion_protection" {
    safe        = ["Enabled"]
    default     = "Disabled"
    enforced_by = "service"
    since       = "1.240.0"
  }

  recovery "pending_window_in_days" {
    weaker = "lower"
  }

  recovery "deletion_window_in_days" {
    weaker = "lower"
  }
}

stateful "alicloud_kms_secret" {
  summary = "A secret and all its versions"
  kind    = "secret"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/aliyun/alicloud/latest/docs/resources/kms_secret"

  hazard "force_delete_without_recovery" {
    unsafe  = ["true"]
    default = "false"
    because = "the secret is deleted at once and cannot be restored"
  }

  recovery "recovery_window_in_days" {
    weaker  = "lower"
    default = "30"
  }
}
