variable "purge" {
  type    = bool
  default = false
}

provider "azurerm" {
  features {
    key_vault {
      purge_soft_delete_on_destroy          = true
      purge_soft_deleted_keys_on_destroy    = var.purge
      purge_soft_deleted_secrets_on_destroy = false
      recover_soft_deleted_key_vaults       = true
    }
  }
}

resource "azurerm_key_vault" "one" {
  lifecycle {
    prevent_destroy = true
  }
}

resource "azurerm_key_vault" "two" {
  lifecycle {
    prevent_destroy = true
  }
}

resource "azurerm_key_vault_secret" "kept" {
  lifecycle {
    prevent_destroy = true
  }
}
