stateful "azuread_application" {
  summary = "An app registration, recoverable for 30 days, whose client id its users have configured"
  kind    = "identity"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/hashicorp/azuread/latest/docs/resources/application"
}

stateful "azuread_application_from_template" {
  summary = "An application made from the gallery, recoverable for 30 days, with its service principal"
  kind    = "identity"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/hashicorp/azuread/latest/docs/resources/application_from_template"
}

stateful "azuread_application_password" {
  summary = "A client secret, which is shown only once"
  kind    = "secret"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/hashicorp/azuread/latest/docs/resources/application_password"
}

stateful "azuread_application_registration" {
  summary = "An app registration, recoverable for 30 days, whose client id its users have configured"
  kind    = "identity"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/hashicorp/azuread/latest/docs/resources/application_registration"
}
