resource "azurerm_storage_account" "locked" {
  name = "locked"
}

resource "azurerm_storage_account" "read_only" {
  name = "readonly"
}

resource "azurerm_storage_account" "without_lock" {
  name = "free"
}

resource "azurerm_management_lock" "lock" {
  scope      = azurerm_storage_account.locked.id
  lock_level = "CanNotDelete"
}

resource "azurerm_management_lock" "read_only" {
  scope      = "${azurerm_storage_account.read_only.id}"
  lock_level = "ReadOnly"
}
