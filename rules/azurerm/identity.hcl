stateful "azurerm_aadb2c_directory" {
  summary    = "A B2C directory, once its users, applications and flows are gone"
  kind       = "identity"
  tier       = "medium"
  docs       = "https://registry.terraform.io/providers/hashicorp/azurerm/latest/docs/resources/aadb2c_directory"
  only_empty = true
}

stateful "azurerm_active_directory_domain_service" {
  summary = "A managed domain with its accounts"
  kind    = "identity"
  tier    = "critical"
  docs    = "https://registry.terraform.io/providers/hashicorp/azurerm/latest/docs/resources/active_directory_domain_service"
}

stateful "azurerm_azuread_application" {
  summary = "An app registration, whose client id its users have configured"
  kind    = "identity"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/hashicorp/azurerm/1.44.0/docs/resources/azuread_application"
  until   = "2.0.0"
}

stateful "azurerm_azuread_service_principal" {
  summary = "A service principal: one made again has another object id and none of its rights"
  kind    = "identity"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/hashicorp/azurerm/1.44.0/docs/resources/azuread_service_principal"
  until   = "2.0.0"
}

stateful "azurerm_azuread_service_principal_password" {
  summary = "The password of a service principal"
  kind    = "secret"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/hashicorp/azurerm/1.44.0/docs/resources/azuread_service_principal_password"
  until   = "2.0.0"
}

stateful "azurerm_trusted_signing_account" {
  summary = "A signing account with its certificate profiles and validated identities"
  kind    = "identity"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/hashicorp/azurerm/latest/docs/resources/trusted_signing_account"
}

stateful "azurerm_user_assigned_identity" {
  summary = "A managed identity: one made again under the same name is another identity and has none of its rights"
  kind    = "identity"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/hashicorp/azurerm/latest/docs/resources/user_assigned_identity"
}
