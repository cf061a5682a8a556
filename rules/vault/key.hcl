stateful "vault_gcpkms_secret_backend_key" {
  summary = "A key of Google Cloud KMS and the versions made for it"
  kind    = "key"
  tier    = "critical"
  docs    = "https://registry.terraform.io/providers/hashicorp/vault/latest/docs/resources/gcpkms_secret_backend_key"
}

stateful "vault_identity_oidc_key" {
  summary = "A key that signs identity tokens"
  kind    = "key"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/hashicorp/vault/latest/docs/resources/identity_oidc_key"
}

stateful "vault_keymgmt_distribute_key" {
  summary = "The copy of a key in a cloud's key service, which is deleted there"
  kind    = "key"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/hashicorp/vault/latest/docs/resources/keymgmt_distribute_key"
}

stateful "vault_keymgmt_key" {
  summary = "A key with all its versions"
  kind    = "key"
  tier    = "critical"
  docs    = "https://registry.terraform.io/providers/hashicorp/vault/latest/docs/resources/keymgmt_key"

  protection "deletion_allowed" {
    safe        = ["false"]
    default     = "false"
    enforced_by = "service"
  }
}

stateful "vault_kmip_secret_ca_generated" {
  summary = "A certificate authority whose key was generated, which KMIP clients trust"
  kind    = "key"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/hashicorp/vault/latest/docs/resources/kmip_secret_ca_generated"
}

stateful "vault_kmip_secret_scope" {
  summary = "A scope with the keys that its clients keep there"
  kind    = "key"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/hashicorp/vault/latest/docs/resources/kmip_secret_scope"
}

stateful "vault_ssh_secret_backend_ca" {
  summary = "The key that signs for SSH, and that hosts trust"
  kind    = "key"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/hashicorp/vault/latest/docs/resources/ssh_secret_backend_ca"
}

stateful "vault_transform_transformation" {
  summary = "A transformation and its key, without which nothing encoded can be read"
  kind    = "key"
  tier    = "critical"
  docs    = "https://registry.terraform.io/providers/hashicorp/vault/latest/docs/resources/transform_transformation"

  protection "deletion_allowed" {
    safe        = ["false"]
    default     = "false"
    enforced_by = "service"
    note        = "A Vault older than 1.12 does not know it"
  }
}

stateful "vault_transit_secret_backend_key" {
  summary = "A key ring, without which nothing that it encrypted can be read"
  kind    = "key"
  tier    = "critical"
  docs    = "https://registry.terraform.io/providers/hashicorp/vault/latest/docs/resources/transit_secret_backend_key"

  protection "deletion_allowed" {
    safe        = ["false"]
    default     = "false"
    enforced_by = "service"
  }
}
