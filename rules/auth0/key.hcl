stateful "auth0_encryption_key_manager" {
  summary = "The root key that encrypts the tenant, if it was brought along"
  kind    = "key"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/encryption_key_manager"
}
