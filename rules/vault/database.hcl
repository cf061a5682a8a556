stateful "vault_ad_secret_library" {
  summary = "A set of service accounts and their rotated passwords"
  kind    = "secret"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/hashicorp/vault/latest/docs/resources/ad_secret_backend_library"
}

stateful "vault_ad_secret_role" {
  summary = "A service account, whose rotated password only it knows"
  kind    = "secret"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/hashicorp/vault/latest/docs/resources/ad_secret_role"
}

stateful "vault_aws_secret_backend_static_role" {
  summary = "An IAM user, whose access key is deleted with the role"
  kind    = "secret"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/hashicorp/vault/latest/docs/resources/aws_secret_backend_static_role"
}

stateful "vault_azure_secret_backend_static_role" {
  summary = "An application, whose rotated secret only it knows"
  kind    = "secret"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/hashicorp/vault/latest/docs/resources/azure_secret_backend_static_role"
}

stateful "vault_database_secret_backend_connection" {
  summary = "A connection to a database, whose rotated root password only it knows"
  kind    = "secret"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/hashicorp/vault/latest/docs/resources/database_secret_backend_connection"
}

stateful "vault_database_secret_backend_static_role" {
  summary = "A database user, whose rotated password only it knows"
  kind    = "secret"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/hashicorp/vault/latest/docs/resources/database_secret_backend_static_role"
}

stateful "vault_database_secrets_mount" {
  summary = "A database engine and the rotated passwords that only it knows"
  kind    = "secret"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/hashicorp/vault/latest/docs/resources/database_secrets_mount"
}

stateful "vault_gcp_secret_roleset" {
  summary = "A service account made for the role set, and its keys"
  kind    = "identity"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/hashicorp/vault/latest/docs/resources/gcp_secret_roleset"
}

stateful "vault_gcp_secret_static_account" {
  summary = "The keys of a service account that were given out"
  kind    = "secret"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/hashicorp/vault/latest/docs/resources/gcp_secret_static_account"
}

stateful "vault_ldap_secret_backend_library_set" {
  summary = "A set of service accounts and their rotated passwords"
  kind    = "secret"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/hashicorp/vault/latest/docs/resources/ldap_secret_backend_library_set"
}

stateful "vault_ldap_secret_backend_static_role" {
  summary = "A directory user, whose rotated password only it knows"
  kind    = "secret"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/hashicorp/vault/latest/docs/resources/ldap_secret_backend_static_role"
}

stateful "vault_os_secret_backend_account" {
  summary = "An account of a host, whose rotated password only it knows"
  kind    = "secret"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/hashicorp/vault/latest/docs/resources/os_secret_backend_account"
}
