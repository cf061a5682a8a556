variable "lock" {
  type    = bool
  default = true
}

variable "level" {
  type    = string
  default = "CanNotDelete"
}

resource "azurerm_storage_account" "counted" {
}

resource "azurerm_management_lock" "counted" {
  count      = var.lock ? 1 : 0
  scope      = azurerm_storage_account.counted.id
  lock_level = "CanNotDelete"
}

resource "azurerm_storage_account" "level" {
}

resource "azurerm_management_lock" "level" {
  scope      = azurerm_storage_account.level.id
  lock_level = var.level
}
