explained "allow_plaintext_backup" {
  types   = ["vault_transit_secret_backend_key"]
  because = "it lets the key be copied out and does not touch the delete"
}

explained "auto_unlock" {
  types   = ["vault_ldap_secret_backend", "vault_ldap_secret_backend_static_role"]
  because = "it unlocks accounts of the directory"
}

explained "force" {
  types   = ["vault_kmip_secret_scope"]
  because = "it is sent when the scope is made; the delete never forces"
}

explained "force" {
  types   = ["vault_pki_external_ca_secret_backend_role"]
  because = "the role holds nothing"
}

explained "permanently_delete" {
  types   = ["vault_azure_secret_backend_role"]
  because = "it is about the short-lived applications of a role"
}

explained "protection" {
  types   = ["vault_keymgmt_distribute_key"]
  because = "it says whether hardware or software holds the copy"
}

explained "protection_level" {
  types   = ["vault_gcpkms_secret_backend_key"]
  because = "it says whether hardware or software holds the key"
}

explained "revoke" {
  types   = ["vault_pki_secret_backend_cert", "vault_pki_secret_backend_root_sign_intermediate"]
  because = "the certificate is issued again"
}

explained "revoke_with_key" {
  types   = ["vault_pki_secret_backend_cert"]
  because = "the certificate is issued again"
}

explained "skip_import_rotation" {
  types   = ["vault_*_static_role"]
  because = "it is about the first password and does not touch the delete"
}

explained "skip_static_role_import_rotation" {
  types   = ["vault_database_secret_backend_connection", "vault_database_secrets_mount", "vault_ldap_secret_backend"]
  because = "it is about the first password and does not touch the delete"
}
