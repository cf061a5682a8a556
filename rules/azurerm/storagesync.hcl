stateful "azurerm_storage_sync" {
  summary = "A file sync service with its sync groups and registered servers"
  kind    = "file-system"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/hashicorp/azurerm/latest/docs/resources/storage_sync"
}

stateful "azurerm_storage_sync_cloud_endpoint" {
  summary = "The link that syncs a file share with servers"
  kind    = "file-system"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/hashicorp/azurerm/latest/docs/resources/storage_sync_cloud_endpoint"
}
