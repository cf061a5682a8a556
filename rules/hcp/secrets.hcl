stateful "hcp_vault_secrets_app" {
  summary = "An application with the secrets in it"
  kind    = "secret"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/hashicorp/hcp/latest/docs/resources/vault_secrets_app"
}

stateful "hcp_vault_secrets_rotating_secret" {
  summary = "A secret, which is rotated there and nowhere else"
  kind    = "secret"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/hashicorp/hcp/latest/docs/resources/vault_secrets_rotating_secret"
}

stateful "hcp_vault_secrets_secret" {
  summary = "A secret with its versions"
  kind    = "secret"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/hashicorp/hcp/latest/docs/resources/vault_secrets_secret"
}
