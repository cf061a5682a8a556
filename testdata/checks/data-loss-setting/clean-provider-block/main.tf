provider "azurerm" {
  features {}
}

provider "azurerm" {
  alias = "purging"

  features {
    key_vault {
      purge_soft_delete_on_destroy = true
    }
  }
}

resource "azurerm_key_vault" "by_the_default_provider" {
}

resource "azurerm_key_vault" "by_an_unknown_provider" {
  provider = azurerm.elsewhere
}

resource "azurerm_storage_account" "not_concerned" {
  provider = azurerm.purging
}
