stateful "onelogin_apps" {
  summary = "An application, whose ids and certificate its users have configured"
  kind    = "identity"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/onelogin/onelogin/latest/docs/resources/apps"
}

stateful "onelogin_auth_servers" {
  summary = "An authorization server, whose address and keys programs trust"
  kind    = "identity"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/onelogin/onelogin/latest/docs/resources/auth_servers"
}

stateful "onelogin_groups" {
  summary = "A group with its members"
  kind    = "identity"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/onelogin/onelogin/latest/docs/resources/groups"
}

stateful "onelogin_oidc_apps" {
  summary = "An application, whose client id and secret its users have configured"
  kind    = "identity"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/onelogin/onelogin/latest/docs/resources/oidc_apps"
}

stateful "onelogin_saml_apps" {
  summary = "An application, whose ids and certificate its users have configured"
  kind    = "identity"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/onelogin/onelogin/latest/docs/resources/saml_apps"
}

stateful "onelogin_user_custom_attributes" {
  summary = "An attribute and what was written into it for every user"
  kind    = "database"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/onelogin/onelogin/latest/docs/resources/user_custom_attributes"
}

stateful "onelogin_users" {
  summary = "A user with their password, devices and the access given to them"
  kind    = "identity"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/onelogin/onelogin/latest/docs/resources/users"
}
