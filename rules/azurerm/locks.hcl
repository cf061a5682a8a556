# A lock covers everything below its scope: a resource group's lock covers the resources in the group. But it holds only what Azure's
# management deletes. What is deleted through a service's own interface, as keys are, and until 5.0 containers of a storage account that is
# given by its name, is deleted in spite of it; and no lock lies on a management group or in the directory.
guard "azurerm_management_lock" {
  reference   = "scope"
  attribute   = "lock_level"
  safe        = ["CanNotDelete", "ReadOnly"]
  protects    = "deletion"
  enforced_by = "service"
  except = [
    "azurerm_azuread_*",
    "azurerm_key_vault_certificate",
    "azurerm_key_vault_key",
    "azurerm_key_vault_managed_hardware_security_module_key",
    "azurerm_key_vault_secret",
    "azurerm_management_group",
    "azurerm_storage_container",
    "azurerm_storage_data_lake_gen2_*",
    "azurerm_storage_queue",
    "azurerm_storage_share",
    "azurerm_storage_table",
  ]
}
