stateful "azurerm_aadb2c_directory" {
  summary = "A B2C directory with all its users"
  kind    = "identity"
  tier    = "critical"
  docs    = "https://registry.terraform.io/providers/hashicorp/azurerm/latest/docs/resources/aadb2c_directory"
}

stateful "azurerm_active_directory_domain_service" {
  summary = "A managed domain with its accounts"
  kind    = "identity"
  tier    = "critical"
  docs    = "https://registry.terraform.io/providers/hashicorp/azurerm/latest/docs/resources/active_directory_domain_service"
}

stateful "azurerm_user_assigned_identity" {
  summary = "A managed identity: one made again under the same name is another identity and has none of its rights"
  kind    = "identity"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/hashicorp/azurerm/latest/docs/resources/user_assigned_identity"
}
