terraform {
  required_providers {
    azurerm = {
      source                = "hashicorp/azurerm"
      configuration_aliases = [azurerm.other]
    }
  }
}

resource "azurerm_key_vault" "calm" {
}

resource "azurerm_key_vault" "purged" {
  provider = azurerm.other
}
