stateful "boundary_account" {
  summary = "An account, by which a person logs in"
  kind    = "identity"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/hashicorp/boundary/latest/docs/resources/account"
}

stateful "boundary_account_ldap" {
  summary = "An account, by which a person logs in"
  kind    = "identity"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/hashicorp/boundary/latest/docs/resources/account_ldap"
}

stateful "boundary_account_oidc" {
  summary = "An account, by which a person logs in"
  kind    = "identity"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/hashicorp/boundary/latest/docs/resources/account_oidc"
}

stateful "boundary_account_password" {
  summary = "An account, by which a person logs in"
  kind    = "identity"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/hashicorp/boundary/latest/docs/resources/account_password"
}

stateful "boundary_auth_method" {
  summary = "A way to log in with its accounts"
  kind    = "identity"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/hashicorp/boundary/latest/docs/resources/auth_method"
}

stateful "boundary_auth_method_ldap" {
  summary = "A way to log in with its accounts"
  kind    = "identity"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/hashicorp/boundary/latest/docs/resources/auth_method_ldap"
}

stateful "boundary_auth_method_oidc" {
  summary = "A way to log in with its accounts"
  kind    = "identity"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/hashicorp/boundary/latest/docs/resources/auth_method_oidc"
}

stateful "boundary_auth_method_password" {
  summary = "A way to log in with its accounts"
  kind    = "identity"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/hashicorp/boundary/latest/docs/resources/auth_method_password"
}

stateful "boundary_user" {
  summary = "A person and the access given to them"
  kind    = "identity"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/hashicorp/boundary/latest/docs/resources/user"
}
