stateful "azurerm_storage_mover" {
  summary = "A storage mover with the agents registered with it"
  kind    = "container"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/hashicorp/azurerm/latest/docs/resources/storage_mover"
}

stateful "azurerm_storage_mover_agent" {
  summary = "The registration of an agent that moves files from premises"
  kind    = "identity"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/hashicorp/azurerm/latest/docs/resources/storage_mover_agent"
}

stateful "azurerm_storage_sync_cloud_endpoint" {
  summary = "The link that syncs a file share with servers"
  kind    = "file-system"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/hashicorp/azurerm/latest/docs/resources/storage_sync_cloud_endpoint"
}

stateful "azurerm_storage_sync_server_endpoint" {
  summary = "The link that syncs a server, whose tiered files cannot be opened without it"
  kind    = "file-system"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/hashicorp/azurerm/latest/docs/resources/storage_sync_server_endpoint"
}
