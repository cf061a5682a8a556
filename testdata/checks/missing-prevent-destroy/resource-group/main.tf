provider "azurerm" {
  features {}
}

provider "azurerm" {
  alias = "careless"

  features {
    resource_group {
      prevent_deletion_if_contains_resources = false
    }
  }
}

resource "azurerm_resource_group" "main" {
}

resource "azurerm_resource_group" "careless" {
  provider = azurerm.careless
}

resource "azurerm_resource_group" "elsewhere" {
  provider = azurerm.elsewhere
}
