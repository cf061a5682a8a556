explained "*delete_version_after" {
  types   = ["vault_kv_secret_backend_v2", "vault_kv_secret_v2"]
  because = "it is how long single versions live"
}

explained "*protection_flag" {
  types   = ["vault_pki_secret_backend_role"]
  because = "it is a use of certificates"
}

explained "allow_plaintext_backup" {
  types   = ["vault_transit_secret_backend_key"]
  because = "it lets the key be copied out and does not touch the delete"
}

explained "auto_unlock" {
  types   = ["vault_ldap_secret_backend", "vault_ldap_secret_backend_static_role"]
  because = "it unlocks accounts of the directory"
}

explained "backup_auth_types" {
  types   = ["vault_config_ui_default_auth"]
  because = "it is about the login page"
}

explained "deletion_ldif" {
  types   = ["vault_ldap_secret_backend_dynamic_role"]
  because = "it is about short-lived users"
}

explained "force" {
  types   = ["vault_kmip_secret_scope"]
  because = "it is sent when the scope is made; the delete never forces"
}

explained "force" {
  types   = ["vault_pki_external_ca_secret_backend_role"]
  because = "the role holds nothing"
}

explained "force_rw_session" {
  types   = ["vault_managed_keys"]
  because = "it is about sessions with a device"
}

explained "operation_*" {
  types   = ["vault_kmip_secret_role"]
  because = "it is a permission of clients"
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

explained "skip_verification" {
  types   = ["vault_database_secret_backend_connection"]
  because = "it is about the first connection"
}
