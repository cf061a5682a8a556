stateful "keycloak_realm_keystore_aes_generated" {
  summary = "A generated key, which encrypts what the realm gives out"
  kind    = "key"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/keycloak/keycloak/latest/docs/resources/realm_keystore_aes_generated"
}

stateful "keycloak_realm_keystore_ecdsa_generated" {
  summary = "A generated key, which signs what the realm gives out"
  kind    = "key"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/keycloak/keycloak/latest/docs/resources/realm_keystore_ecdsa_generated"
}

stateful "keycloak_realm_keystore_hmac_generated" {
  summary = "A generated key, which signs what the realm gives out"
  kind    = "key"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/keycloak/keycloak/latest/docs/resources/realm_keystore_hmac_generated"
}

stateful "keycloak_realm_keystore_rsa_generated" {
  summary = "A generated key, which signs what the realm gives out"
  kind    = "key"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/keycloak/keycloak/latest/docs/resources/realm_keystore_rsa_generated"
}
