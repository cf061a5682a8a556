provider "azurerm" {
  features {
    netapp {
      prevent_volume_destruction = false
    }
  }
}

resource "azurerm_netapp_volume" "data" {
}
