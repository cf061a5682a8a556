stateful "yandex_kms_asymmetric_encryption_key" {
  summary = "A key, without which nothing encrypted with it can be read"
  kind    = "key"
  tier    = "critical"
  docs    = "https://registry.terraform.io/providers/yandex-cloud/yandex/latest/docs/resources/kms_asymmetric_encryption_key"

  protection "deletion_protection" {
    safe        = ["true"]
    default     = "false"
    enforced_by = "service"
  }
}

stateful "yandex_kms_asymmetric_signature_key" {
  summary = "A key, without which nothing can be signed as before"
  kind    = "key"
  tier    = "critical"
  docs    = "https://registry.terraform.io/providers/yandex-cloud/yandex/latest/docs/resources/kms_asymmetric_signature_key"

  protection "deletion_protection" {
    safe        = ["true"]
    default     = "false"
    enforced_by = "service"
  }
}

stateful "yandex_kms_symmetric_key" {
  summary = "A key, without which nothing encrypted with it can be read"
  kind    = "key"
  tier    = "critical"
  docs    = "https://registry.terraform.io/providers/yandex-cloud/yandex/latest/docs/resources/kms_symmetric_key"

  protection "deletion_protection" {
    safe        = ["true"]
    default     = "false"
    enforced_by = "service"
  }
}

stateful "yandex_lockbox_secret" {
  summary = "A secret with all its versions"
  kind    = "secret"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/yandex-cloud/yandex/latest/docs/resources/lockbox_secret"

  protection "deletion_protection" {
    safe        = ["true"]
    default     = "false"
    enforced_by = "service"
  }
}
