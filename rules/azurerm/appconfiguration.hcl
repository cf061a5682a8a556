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
    weaker  = "lower"
    default = "7"
  }

  provider_hazard "features.app_configuration.purge_soft_delete_on_destroy" {
    unsafe  = ["true"]
    default = "true"
    because = "the store is purged at once instead of staying recoverable, unless purge protection is on"
    since   = "3.27.0"
  }
}
