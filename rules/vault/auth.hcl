stateful "vault_approle_auth_backend_role" {
  summary = "A role, whose id applications hold"
  kind    = "identity"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/hashicorp/vault/latest/docs/resources/approle_auth_backend_role"
}

stateful "vault_approle_auth_backend_role_secret_id" {
  summary = "A secret id that an application holds"
  kind    = "secret"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/hashicorp/vault/latest/docs/resources/approle_auth_backend_role_secret_id"
}

stateful "vault_auth_backend" {
  summary = "A way to log in, with its users, roles and the ties of people to it"
  kind    = "identity"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/hashicorp/vault/latest/docs/resources/auth_backend"

  hazard "disable_remount" {
    unsafe  = ["true"]
    default = "false"
    because = "a change of the path destroys the mount and makes an empty one"
    since   = "3.9.0"
  }
}

stateful "vault_gcp_auth_backend" {
  summary = "A login by Google Cloud, with its roles and the ties of people to it"
  kind    = "identity"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/hashicorp/vault/latest/docs/resources/gcp_auth_backend"

  hazard "disable_remount" {
    unsafe  = ["true"]
    default = "false"
    because = "a change of the path destroys the mount and makes an empty one"
    since   = "3.9.0"
  }
}

stateful "vault_github_auth_backend" {
  summary = "A login by GitHub, with its roles and the ties of people to it"
  kind    = "identity"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/hashicorp/vault/latest/docs/resources/github_auth_backend"

  hazard "disable_remount" {
    unsafe  = ["true"]
    default = "false"
    because = "a change of the path destroys the mount and makes an empty one"
    since   = "3.9.0"
  }
}

stateful "vault_jwt_auth_backend" {
  summary = "A login by JWT or OIDC, with its roles and the ties of people to it"
  kind    = "identity"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/hashicorp/vault/latest/docs/resources/jwt_auth_backend"

  hazard "disable_remount" {
    unsafe  = ["true"]
    default = "false"
    because = "a change of the path destroys the mount and makes an empty one"
    since   = "3.9.0"
  }
}

stateful "vault_ldap_auth_backend" {
  summary = "A login by LDAP, with its roles and the ties of people to it"
  kind    = "identity"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/hashicorp/vault/latest/docs/resources/ldap_auth_backend"

  hazard "disable_remount" {
    unsafe  = ["true"]
    default = "false"
    because = "a change of the path destroys the mount and makes an empty one"
    since   = "3.9.0"
  }
}

stateful "vault_oci_auth_backend" {
  summary = "A login by Oracle Cloud, with its roles and the ties of people to it"
  kind    = "identity"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/hashicorp/vault/latest/docs/resources/oci_auth_backend"

  hazard "disable_remount" {
    unsafe  = ["true"]
    default = "false"
    because = "a change of the path destroys the mount and makes an empty one"
    since   = "3.9.0"
  }
}

stateful "vault_okta_auth_backend" {
  summary = "A login by Okta, with its roles and the ties of people to it"
  kind    = "identity"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/hashicorp/vault/latest/docs/resources/okta_auth_backend"

  hazard "disable_remount" {
    unsafe  = ["true"]
    default = "false"
    because = "a change of the path destroys the mount and makes an empty one"
    since   = "3.9.0"
  }
}

stateful "vault_saml_auth_backend" {
  summary = "A login by SAML, with its roles and the ties of people to it"
  kind    = "identity"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/hashicorp/vault/latest/docs/resources/saml_auth_backend"

  hazard "disable_remount" {
    unsafe  = ["true"]
    default = "false"
    because = "a change of the path destroys the mount and makes an empty one"
    since   = "3.9.0"
  }
}
