stateful "rancher2_custom_user_token" {
  summary = "A token that its users hold"
  kind    = "secret"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/rancher/rancher2/latest/docs/resources/custom_user_token"
}

stateful "rancher2_oidc_client" {
  summary = "A client, whose id and secret its users have configured"
  kind    = "identity"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/rancher/rancher2/latest/docs/resources/oidc_client"
}

stateful "rancher2_token" {
  summary = "A token that its users hold"
  kind    = "secret"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/rancher/rancher2/latest/docs/resources/token"
}

stateful "rancher2_user" {
  summary = "A person and the access given to them"
  kind    = "identity"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/rancher/rancher2/latest/docs/resources/user"
}
