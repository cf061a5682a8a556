stateful "azurerm_hpc_cache" {
  summary = "A cache with the writes not yet flushed to its storage"
  kind    = "cache"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/hashicorp/azurerm/4.81.0/docs/resources/hpc_cache"
  until   = "5.0.0"
}

stateful "azurerm_managed_lustre_file_system" {
  summary = "A Managed Lustre file system with its files"
  kind    = "file-system"
  tier    = "critical"
  docs    = "https://registry.terraform.io/providers/hashicorp/azurerm/latest/docs/resources/managed_lustre_file_system"
}

stateful "azurerm_qumulo_file_system" {
  summary = "A Qumulo file system with its files"
  kind    = "file-system"
  tier    = "critical"
  docs    = "https://registry.terraform.io/providers/hashicorp/azurerm/latest/docs/resources/qumulo_file_system"
}
