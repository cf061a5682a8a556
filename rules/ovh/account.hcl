stateful "ovh_me_api_oauth2_client" {
  summary = "An OAuth client, whose id and secret its users have configured"
  kind    = "identity"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/ovh/ovh/latest/docs/resources/me_api_oauth2_client"
}

stateful "ovh_me_identity_user" {
  summary = "A user of the account"
  kind    = "identity"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/ovh/ovh/latest/docs/resources/me_identity_user"
}

stateful "ovh_me_identity_user_token" {
  summary = "A token of a user, which is shown only once"
  kind    = "secret"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/ovh/ovh/latest/docs/resources/me_identity_user_token"
}

stateful "ovh_okms" {
  summary = "A key management service with every key and secret in it"
  kind    = "key"
  tier    = "critical"
  docs    = "https://registry.terraform.io/providers/ovh/ovh/latest/docs/resources/okms"
}

stateful "ovh_okms_credential" {
  summary = "A credential, whose private key may be generated"
  kind    = "secret"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/ovh/ovh/latest/docs/resources/okms_credential"
}

stateful "ovh_okms_secret" {
  summary = "A secret with all its versions"
  kind    = "secret"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/ovh/ovh/latest/docs/resources/okms_secret"
}

stateful "ovh_okms_service_key" {
  summary = "A key, without which nothing encrypted with it can be read"
  kind    = "key"
  tier    = "critical"
  docs    = "https://registry.terraform.io/providers/ovh/ovh/latest/docs/resources/okms_service_key"
}

stateful "ovh_okms_service_key_jwk" {
  summary = "An imported key, without which nothing encrypted with it can be read"
  kind    = "key"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/ovh/ovh/latest/docs/resources/okms_service_key_jwk"
}
