stateful "azuread_application" {
  summary = "An app registration, whose client id its users have configured"
  kind    = "identity"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/hashicorp/azuread/latest/docs/resources/application"
}

stateful "azuread_application_password" {
  summary = "A client secret, which is shown only once"
  kind    = "secret"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/hashicorp/azuread/latest/docs/resources/application_password"
}

stateful "azuread_application_registration" {
  summary = "An app registration, whose client id its users have configured"
  kind    = "identity"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/hashicorp/azuread/latest/docs/resources/application_registration"
}
