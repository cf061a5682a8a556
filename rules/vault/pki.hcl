stateful "vault_pki_external_ca_secret_backend_acme_account" {
  summary = "An ACME account, whose key only the engine has"
  kind    = "identity"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/hashicorp/vault/latest/docs/resources/pki_external_ca_secret_backend_acme_account"
}

stateful "vault_pki_secret_backend_acme_account" {
  same_as = "vault_pki_external_ca_secret_backend_acme_account"
  since   = "5.8.0"
  until   = "5.9.0"
}

stateful "vault_pki_secret_backend_issuer" {
  summary = "An issuer, without which what it signed cannot be renewed or revoked"
  kind    = "certificate"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/hashicorp/vault/latest/docs/resources/pki_secret_backend_issuer"
}

stateful "vault_pki_secret_backend_key" {
  summary = "A key of a certificate authority"
  kind    = "key"
  tier    = "critical"
  docs    = "https://registry.terraform.io/providers/hashicorp/vault/latest/docs/resources/pki_secret_backend_key"
}

stateful "vault_pki_secret_backend_root_cert" {
  summary = "A root certificate that others trust, and its key"
  kind    = "key"
  tier    = "critical"
  docs    = "https://registry.terraform.io/providers/hashicorp/vault/latest/docs/resources/pki_secret_backend_root_cert"
}
