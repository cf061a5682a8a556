# A lock covers everything below its scope: a resource group's lock covers the resources in the group.
guard "azurerm_management_lock" {
  reference   = "scope"
  attribute   = "lock_level"
  safe        = ["CanNotDelete", "ReadOnly"]
  protects    = "deletion"
  enforced_by = "service"
}
