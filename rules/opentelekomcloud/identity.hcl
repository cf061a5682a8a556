stateful "opentelekomcloud_apigw_appcode" {
  summary = "A code with which interfaces are called"
  kind    = "secret"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/opentelekomcloud/opentelekomcloud/latest/docs/resources/apigw_appcode"
}

stateful "opentelekomcloud_apigw_application" {
  summary = "An application with its key and secret"
  kind    = "secret"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/opentelekomcloud/opentelekomcloud/latest/docs/resources/apigw_application"
}

stateful "opentelekomcloud_compute_keypair_v2" {
  summary = "A key pair, whose private key is generated when no public key is given"
  kind    = "key"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/opentelekomcloud/opentelekomcloud/latest/docs/resources/compute_keypair_v2"
}

stateful "opentelekomcloud_identity_credential_v3" {
  summary = "An access key, whose secret is shown only once"
  kind    = "secret"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/opentelekomcloud/opentelekomcloud/latest/docs/resources/identity_credential_v3"
}

stateful "opentelekomcloud_identity_user_v3" {
  summary = "A user with its keys"
  kind    = "identity"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/opentelekomcloud/opentelekomcloud/latest/docs/resources/identity_user_v3"
}

stateful "opentelekomcloud_kms_key_v1" {
  summary = "A key, which is deleted after a delay and without which nothing encrypted with it can be read"
  kind    = "key"
  tier    = "critical"
  docs    = "https://registry.terraform.io/providers/opentelekomcloud/opentelekomcloud/latest/docs/resources/kms_key_v1"

  recovery "pending_days" {
    weaker = "lower"
  }
}
