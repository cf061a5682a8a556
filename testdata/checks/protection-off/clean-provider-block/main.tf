provider "azurerm" {
  features {
    netapp {
      prevent_volume_destruction = true
    }
  }
}

provider "azurerm" {
  alias = "default"
  features {}
}

resource "azurerm_netapp_volume" "kept" {
}

resource "azurerm_netapp_volume" "kept_by_default" {
  provider = azurerm.default
}
