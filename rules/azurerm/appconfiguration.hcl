stateful "azurerm_app_configuration" {
  summary = "A configuration store with its keys and features"
  kind    = "secret"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/hashicorp/azurerm/latest/docs/resources/app_configuration"

  recovery "purge_protection_enabled" {
    weaker = "off"
    safe   = ["true"]
  }

  recovery "soft_delete_retention_days" {
    weaker = "lower"
  }
}
