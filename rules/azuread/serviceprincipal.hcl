stateful "azuread_service_principal" {
  summary = "A service principal: one made again has another object id and none of its rights"
  kind    = "identity"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/hashicorp/azuread/latest/docs/resources/service_principal"

  hazard "use_existing" {
    unsafe  = ["true"]
    default = "false"
    because = "a service principal that was there before is deleted too"
  }
}

stateful "azuread_service_principal_password" {
  summary = "A client secret, which is shown only once"
  kind    = "secret"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/hashicorp/azuread/latest/docs/resources/service_principal_password"
}

stateful "azuread_service_principal_token_signing_certificate" {
  summary = "The certificate by which applications check who signed in"
  kind    = "certificate"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/hashicorp/azuread/latest/docs/resources/service_principal_token_signing_certificate"
}
