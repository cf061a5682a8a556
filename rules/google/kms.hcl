stateful "google_kms_crypto_key" {
  summary = "A KMS key: destroying it destroys all its versions, and with them all data they encrypt"
  kind    = "key"
  tier    = "critical"
  docs    = "https://registry.terraform.io/providers/hashicorp/google/latest/docs/resources/kms_crypto_key"

  protection "deletion_policy" {
    safe        = ["PREVENT", "ABANDON"]
    default     = "DELETE"
    enforced_by = "terraform"
    since       = "7.33.0"
  }

  recovery "destroy_scheduled_duration" {
    weaker = "lower"
  }
}

stateful "google_kms_crypto_key_version" {
  summary = "A version of a KMS key, and with it all data it encrypts"
  kind    = "key"
  tier    = "critical"
  docs    = "https://registry.terraform.io/providers/hashicorp/google/latest/docs/resources/kms_crypto_key_version"

  protection "deletion_policy" {
    safe        = ["PREVENT", "ABANDON"]
    default     = "DELETE"
    enforced_by = "terraform"
    since       = "7.33.0"
  }
}

stateful "google_kms_key_ring" {
  summary = "A key ring, which no API can delete: destroying it only forgets it, and its name stays taken"
  kind    = "key"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/hashicorp/google/latest/docs/resources/kms_key_ring"
}
