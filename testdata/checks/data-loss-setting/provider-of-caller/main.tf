provider "azurerm" {
  features {}
}

provider "azurerm" {
  alias = "purging"

  features {
    key_vault {
      purge_soft_delete_on_destroy = local.purge
    }
  }
}

locals {
  purge = true
}

module "vault" {
  source = "./vault"

  providers = {
    azurerm       = azurerm
    azurerm.other = azurerm.purging
  }
}

module "again" {
  source = "./vault"

  providers = {
    azurerm       = azurerm
    azurerm.other = azurerm.purging
  }
}
