stateful "google_kms_crypto_key" {
  summary = "A KMS key: destroying it destroys all its versions, and with them all data they encrypt"
  kind    = "key"
  tier    = "critical"
  docs    = "https://registry.terraform.io/providers/hashicorp/google/latest/docs/resources/kms_crypto_key"

  recovery "destroy_scheduled_duration" {
    weaker = "lower"
  }
}

stateful "google_kms_crypto_key_version" {
  summary = "A version of a KMS key, and with it all data it encrypts"
  kind    = "key"
  tier    = "critical"
  docs    = "https://registry.terraform.io/providers/hashicorp/google/latest/docs/resources/kms_crypto_key_version"
}
