resource "azurerm_storage_account" "db" {
}

resource "azurerm_management_lock" "of_a_longer_name" {
  scope      = azurerm_storage_account.db2.id
  lock_level = "CanNotDelete"
}

resource "azurerm_storage_account" "not_made" {
}

resource "azurerm_management_lock" "not_made" {
  count      = 0
  scope      = azurerm_storage_account.not_made.id
  lock_level = "CanNotDelete"
}

resource "azurerm_storage_account" "wrong_level" {
}

resource "azurerm_management_lock" "wrong_level" {
  scope      = azurerm_storage_account.wrong_level.id
  lock_level = "None"
}

resource "azurerm_storage_account" "no_level" {
}

resource "azurerm_management_lock" "no_level" {
  scope = azurerm_storage_account.no_level.id
}
