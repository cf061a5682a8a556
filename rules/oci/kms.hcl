stateful "oci_kms_generated_key" {
  summary = "A data key, which nothing but the state keeps"
  kind    = "key"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/oracle/oci/latest/docs/resources/kms_generated_key"
}

stateful "oci_kms_key" {
  summary = "A key, and with it all that it has encrypted"
  kind    = "key"
  tier    = "critical"
  docs    = "https://registry.terraform.io/providers/oracle/oci/latest/docs/resources/kms_key"
}

stateful "oci_kms_key_version" {
  summary = "A version of a key, and with it all that it has encrypted"
  kind    = "key"
  tier    = "critical"
  docs    = "https://registry.terraform.io/providers/oracle/oci/latest/docs/resources/kms_key_version"
}

stateful "oci_kms_vault" {
  summary = "A vault with its keys and secrets"
  kind    = "key"
  tier    = "critical"
  docs    = "https://registry.terraform.io/providers/oracle/oci/latest/docs/resources/kms_vault"
}

stateful "oci_kms_vault_replication" {
  summary = "The copy of a vault in another region"
  kind    = "key"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/oracle/oci/latest/docs/resources/kms_vault_replication"
}

stateful "oci_vault_secret" {
  summary = "A secret and all its versions"
  kind    = "secret"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/oracle/oci/latest/docs/resources/vault_secret"
}
