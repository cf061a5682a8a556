stateful "vault_identity_entity" {
  summary = "A person or machine, whose id policies and logs name"
  kind    = "identity"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/hashicorp/vault/latest/docs/resources/identity_entity"
}

stateful "vault_identity_group" {
  summary = "A group with its members"
  kind    = "identity"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/hashicorp/vault/latest/docs/resources/identity_group"
}

stateful "vault_identity_mfa_totp" {
  summary = "The second factors that people have enrolled"
  kind    = "identity"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/hashicorp/vault/latest/docs/resources/identity_mfa_totp"
}

stateful "vault_identity_oidc_client" {
  summary = "A client, whose id and secret its users have configured"
  kind    = "identity"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/hashicorp/vault/latest/docs/resources/identity_oidc_client"
}

stateful "vault_identity_oidc_role" {
  summary = "A role, whose client id those who check its tokens have configured"
  kind    = "identity"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/hashicorp/vault/latest/docs/resources/identity_oidc_role"
}

stateful "vault_mfa_totp" {
  summary = "The second factors that people have enrolled"
  kind    = "identity"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/hashicorp/vault/latest/docs/resources/mfa_totp"
}
