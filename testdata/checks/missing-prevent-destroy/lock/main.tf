resource "azurerm_storage_account" "locked" {
  name = "locked"
}

resource "azurerm_management_lock" "lock" {
  name       = "lock"
  scope      = azurerm_storage_account.locked.id
  lock_level = "CanNotDelete"
}

resource "azurerm_storage_account" "free" {
  name = "free"
}
